"""Patterns of extraction: what each finds, to its last form, and what is beside it and is none. Cases are parted by two blanks."""

from __future__ import annotations

import re

import pytest
from patterns import Parts, Table, each, each_part, mistaken, parts_of

from crawler.extract import (
    around,
    attachments,
    blocks,
    bylines,
    calls,
    container,
    credit_places,
    date_rules,
    doubt,
    embedded,
    event_fields,
    field_table,
    headings,
    headline,
    headline_rules,
    html_lines,
    info,
    jump,
    kind,
    labels,
    lines,
    markup,
    masthead,
    meta,
    nopage,
    offered,
    original,
    pager,
    paper,
    pens,
    policy,
    record,
    seams,
    signed,
    signed_alone,
    source,
    source_pieces,
    source_value,
    statements,
    table_text,
    tiles,
    title,
    title_page,
    title_parts,
    title_rules,
    tokens,
    trail,
    typed_blocks,
)
from crawler.extract.credit_places import LEAD

FOUND: Table = [
    (info.MAY_BE_INFO, ":  |  [", "，  。"),
    (kind.ASKED, "报名时间:  一、报名时间:  二.报名时间:  三、报名时间 :  四、报名时间]  五、报名时间\t  六、报名时间:  七、报名时间:  八、报名时间:  九、报名时间:  十、报名时间:  12、报名时间:", "好报名时间:  甲、报名时间:  报名时间，"),
    (labels.CREDIT, "图文 好  文图 好  好:  好|  好/  好@  好◎  好(  好[  from ", "好  来 "),
    (labels.PICTURED, "摄  / 图  /图  图)  图  图:  图 /  图|  截图  资料", "图好  文"),
    (meta.LINKED_AUTHOR, '"author":{"@type":"Person","name":"林"}  "author" : [{"@type" : "Person","name" : "林"}]', '"author":{"@type":"Organization","name":"林"}  "author":{"@type":"Person"},{"name":"林"}  "author":{"a":{"@type":"Person","name":"林"}  "author":{"@type":"Person","name":""}'),
    (nopage.SCRIPT, "var a  let a  const a  function a  window.a  a.b({  a( [", "a  a(1)  variable"),
    (around.SHORT_LABEL, "时间:  会议时间:", "Time:  时间 :"),
    (date_rules.UPDATE, "更新时间:  更新时间  最后更新时间 :", "更新时间:2024  发布时间:"),
    (info.WHEN, "时间:2024  发布时间 : 2  日期:5", "时间:好  时间2024  更新时间好:2"),
    (info.EDITION, "第1版  第十二版  第A12版", "第版  第1234版  第 1版"),
    (info.LUNAR, "农历四月  农历", "公历"),
    (markup.ALIGNED, "text-align:center  TEXT-ALIGN : right", "align:center  text-align:"),
    (markup.WEIGHTY, "font-weight:bold  font-weight : 600  font-weight:700  font-weight:800  FONT-WEIGHT:900", "font-weight:normal  font-weight:500  font-weight:400"),
    (pens.SHORT_PEN, "橡皮  橡皮艇", "橡  A1"),
    (statements.REPORTED, "上海报道  上海报导  齐齐哈报道", "海报道  上海报"),
    (tokens.PLACE_AND_DAY, "台北12日电  上海5月12日讯  上海2日综合电  上海2日专讯  台北报道  台北报导", "北12日电  台北12日  台北123日电  台北好日电"),
    (trail.STEP_FROM_HOME, ">  ＞  »  ›  →  /  ／  ·  -", "|  ｜  :"),
    (attachments.LABEL, "附件:  附件1：  附件 12 ．  附件1.  附件1、  （附件1：", "附件  附件123:  附件好:"),
    (labels.MARKED, "图@好  图◎好  图|好  图:好  文:好  (图:好  甲 图:好  [图]", "好图:好  3图:好  a图:好  /图:好"),
    (headings.NUMBERED, "一、  （一）  (二)  三．  四.  五）  六)  十二、  七、  八、  九、  十、  第一章  第十节  第三部  第一百章  第二节  第四章  第五章  第六章  第七章  第八章  第九章",
     "1、  一  第1章  一二三四、  第一条  甲、  〇、"),
    (blocks.CLAUSES, "好。好。  好，好，  好,好,  好，好,", "好，好  好、好、"),
    (headings.SALUTATION, "好:  好：", "好:好  好，"),
    (bylines.CAPTION, "图为  上图  下图  ▲  △  ▼  图①  图⑨  图一  图五  图1  图9  图二  图三  图四", "图  图六  图0  左图  ▽"),
    (container.PUNCTUATION, "，  。  ！  ？  ；  ：  、  ,  ;  !  ?", ":  .  “  …"),
    (container.PROSE_END, "好。  好！  好？  好…  好。”  好！’  好？）", "好  好，  好。)  ”  好。””"),
    (LEAD, "(记者林以安)  讯(记者)  日报讯(记者)", "(以下简称甲)  (下称甲)  (简称甲)  (称甲)  (以下称甲)"),
    (doubt.LINK, "<a>好</a>  <A href=1>好</A >  <a\thref=1><b>好</b></a>", "<ab>好</ab>  <a>好"),
    (doubt.CONTENT, "content=\"好\"  content = '好'  Content='a\"b'", "content=好  xcontent='好'"),
    (doubt.END, "</html>  </body>  </BODY >  </html><!--a-->  </body> <!--a--><!--b-->", "</html>a  </div>  </html><!--"),
    (embedded.DETAIL, "DETAIL:{  DETAIL : {", "DETAIL:[  DETAIL={"),
    (embedded.PUBLISHED_KEY, ("publishTime:'2024-05-06'  PublishDate=\"2024/5/6\"  releaseTime:'2024-05-06 10:00'  ReleaseDate:'1999-05-06'  createTime':'2024-05-06'"
     "  CreateDate\":\"2024-05-06\"  publishedTime:'2024-05-06'  publish_date:'2024-05-06'  createdAtTime:'2024-05-06'  publishtime:'2024-05-06'"),
     "updateTime:'2024-05-06'  publish:'2024-05-06'  publishTime:2024-05-06  publishTime:'1824-05-06'  publish9Time:'2024-05-06'"),
    (headline_rules.KICKER_CLASS, "kicker  yinti  intro-title  pretitle  shoulder_title  upper-_title  toptitle  jianti  introtitle  TopTitle  yt  news-yt  pre  text_pre  f-intro  kick", "byte  title  main-title  introduction  prelude"),
    (headline_rules.SUBTITLE_CLASS, "subtit  sub-title  sub_tit  futi  fubiaoti  second-title  vicetitle  SubTitle  sub  subhead  bt_ft  dek  mag-deck", "sub-nav  left  subject  title  maintitle  third-title"),
    (headline_rules.BRACKETS, "（第一轮）  (一)  【新知】  [一]", "一  （一  一）"),
    (headline.ORIGINAL, "原标题  原标题:好  原标题 :", "好原标题  标题:"),
    (headline.SENTENCE_END, "好；  好…  好；”  好…”  好。好  好！  好？", "好  好;  好，  好；好"),
    (headline.SERIES_MARK, "健康访谈:  健康访谈：", "健:  健康访谈  健康:访谈:"),
    (source_pieces.SOURCE_CLASS, "source  laiyuan  from  nickname  nick_name  accountname  account_name  bar-source  arti from  SOURCE", "resources  fromage  sourced  nick"),
    (trail.IN_PATH, "crumb  breadcrumb  path  main-path  location  position  weizhi  dqwz  mbx  my-wz", "paths  xpath  relocation  menu  wzad"),
    (trail.LOGO, "logo  slogan  sitename  site-title  page-logo  siteName", "logos  sites  title  name"),
    (info.INFO, "来源:  来源 ]  作者|  责任编辑:  阅读:12  浏览  打印本页  分享到  [字体  [打印  [ 大", "来源  作者林以安  阅读:好  打印  字体  [好"),
    (info.SENTENCE, "。  ！  ？", "，  ；  !"),
    (tiles.YEAR, "2024  1999", "2124  204"),
    (jump.META, "<meta a=1>  <META>", "<metal>  <meta"),
    (jump.IS_REFRESH, "http-equiv=refresh  http-equiv='refresh'  HTTP-EQUIV = \"Refresh\"", "http-equiv=refreshed  http-equiv=expires"),
    (jump.REFRESH, "content=0;url=/a  content='5; url=/a'  CONTENT=\"5;URL='/a'\"  content = 0,url=\"/a\"", "content=x;url=/a  content=5  content=5>url=/a  content=5'url=/a  content=5\"url=/a"),
    (jump.SCRIPT, ("location='/a'  location.href=\"/a\"  window.location='/a'  self.location='/a'  top.location.href='/a'  parent.location='/a'  document.location='/a'"
     "  location.replace('/a')  location.assign(\"/a\")  window.top.location='/a'"), "mylocation='/a'  a.location='/a'  location=a  location.reload('/a')  location='a b'"),
    (kind.DRAFT, "征求意见  征集  草案", "意见  草稿  征求"),
    (kind.ARTICLES, "第一条 好  第1条 好", "第二条 好  第一条好  好第一条 好"),
    (lines.INVISIBLE, "\u200b  \u200c  \u200d  \u2060  \ufeff", "\u200e  \u2010"),
    (markup.HIDDEN, "display:none  DISPLAY : none", "display:block"),
    (markup.FILE, "a.pdf&b  a.odt  a.ods  a.odp  a.pdf  a.docx?b  a.xls#c  a.WPS  a.ofd  a.csv  a.txt  a.et  a.7z  a.rar  a.zip  a.pptx", "a.pdfs  a.html  pdf"),
    (meta.TIME_NAME, "pubtime  pub:date  pub.time  pub_date  pub-time  dates  dateissue  created  issued  PubDate", "time  date  1time"),
    (meta.LATER_NAME, "modified  updated  expires  valid  revised", "published  created"),
    (meta.LINKED_DATE, '"datePublished":"2024"  "datePublished" : "2024"', '"datePublished":""  datePublished:"2024"  "datePublished":"\\"'),
    (nopage.PASSWORD, "<input type=password>  <INPUT a=1 type='password'>  <input type = \"password\">", "<input type=text>  <b type=password>"),
    (nopage.LOGIN, "登录  登陆  登入  身份认证  login  SignIn  log in  sign in", "注册  logging  sign"),
    (field_table.MARK, ":  ：  ]  】  〕  \t", "[  ，"),
    (policy.ANNOUNCED, "2024年第3号  公告2024年第3号  通告 2024 年 第 12 号  令（2024年第1234号）  1999年第1号", "好2024年第3号  2024年3号  1824年第3号  2024年第3号好"),
    (record.MARKUP, "<!doctype>  <html>  <head>  <body>  <div>  <p>  <table>  <span>  <br>  <meta>  <script>  <DIV>", "<b>  <pre>  html  <!-- -->"),
    (title_page.SUBTITLE, "（第一轮）  (第一轮)  —  －－", "-  －"),
    (title_parts.CUT, "好…  好……  好..  好...", "好.  好…好  好"),
    (tokens.NO_ORG, ("更多好  一个  两 个  几  多  数  各  每  三名  位  好的  了  在  是  与  被  把  将  向  从  由  这  那  该  让  给  请  对  据  有  问  和  及  接受  告诉  中国"
     "  十  二  四  五  六  七  八  九"), "医院  好好  和平  及时  中国人"),
    (tokens.LOST_BLANK, "记者?林  通讯员?林  编辑?林  摄影?林  校对?林  审核?林  拍摄?林", "好?林  记者?a  记者？林"),
    (trail.STEP, ">  ＞  »  ›  →  /  ／  |  ｜  ·  :  ：  -", "、  ，"),
    (trail.SLASHES, "/  ／", "\\  |"),
    (trail.CRUMBS, ">  ＞  »  ›  →  >>  ->", "/  -"),
    (trail.POSITION, "您的位置 首页  您的位置 主页  您的位置:  当前位置 : 好", "位置  位置 好"),
    (attachments.REMARK, "a.pdf(1)  a.doc（1）  a.docx[1]  a.wps【1】  a.xls (1)  a.xlsx(1)  a.et(1)  a.ppt(1)  a.pptx(1)  a.zip(1)  a.rar(1)  a.7z(1)  a.ofd(1)  a.odt(1)  a.ods(1)  a.odp(1)  a.csv(1)  a.txt(1)", "a.pdf  a.html(1)  a.pdf(1)好  a.pdf()1)  a.pdf(1）2)  a.pdf(1]2)  a.pdf(1】2)"),
    (container.VERSE, "春眠不觉晓，  春眠不觉晓。  春眠不觉晓；  春眠不觉晓！  春眠不觉晓？", "晓，  春眠不觉晓  春眠不觉晓、"),
    (embedded.PUBLISHED_UNIX, 'ct=1700000000  publishTime:1700000000  "releaseDate":"1700000000"  createTime=1700000000123  PUBLISH_Date=\'1700000000\'  Release_Time:1700000000  Createdate=1700000000  create_at_Time=1700000000', "time=1700000000  atime=1700000000  publishTime=170000000  ct=17000000001  xct=1700000000  updateTime=1700000000"),
    (kind.CALL, "征求好意见  征集建议  关于好人的公告  关于好人的公示  关于好人的批复  关于好人的答复  关于好人的通告  关于好人的通报  关于好人的通知  关于好人的函", "征求,意见  征集。建议  关于好,人的公告  关于好。人的公告  关于好人公告  意见"),
    (kind.ISSUED, "印发办法的通知  公布好规定的决定  发布条例令  修改细则的决定  修订方案的通知  废止制度的通知  转发意见的通知", "印发好,办法的通知  印发好。办法的通知  印发办法,的通知  印发办法。的通知  印发办法  印发好人的通知  印发办法的通知好"),
    (kind.RULE, "管理办法》  办法的通知  办法  办法(试行)", "办法好  好》  办法（"),
    (offered.FILE_NAME, "a.pdf  a.DOC  a.xlsx好  a.zip)", "a.html  a.pdfs  a.doc7  pdf"),
    (pager.CALL, "createPageHTML(3,0,'index','html')  createPage(3, 0, \"a-b\", \"htm\")  createPageHTML( 12 , 1 ,'i_1','html')", "createPageHTML(3,'index','html')  createPageHTML(3,0,index,'html')  createPageHTML(3,0,'i/1','html')  createPageHTML(3,0,'index',html)"),
    (policy.NUMBER, "清卫发〔2024〕12号  清卫发[1999]1号  清卫发【2024】第12号  清卫发(2024)12号  清卫发（2024）0012号  清卫发﹝2024﹞12号", "卫〔2024〕12号  清卫发2024 12号  清卫发〔1899〕12号  清卫发〔2024〕号  清卫发〔2024〕123456号"),
    (source.PUBLISHER, "发布单位:市局  信息提供 : 市局  发布部门:a  发布:好", "发布单位市局  提供:市局  发布::"),
    (source_pieces.DIGITS, "24  年", "2  月"),
    (source.OF_TIME, "至5  上午9  下午3  5月  好9时", "好  晚上9  好9时好"),
    (source.OWN, "本网  本网站  本站  本站原创  本  本局  原创", "本网站好  好本局  原创好"),
    (source_value.QUOTED_ACCOUNT, '“健康清江”  "健康清江"  “健康清江”公众号  “健康清江”微信公众号  “健康清江”客户端  “健康清江”微信', '健康清江  “健”  “健康清江”报  “健”康清江"号'),
    (title_parts.SUFFIX, "甲::乙  甲 @ 乙  -  —  _  |  ｜  –  >  »", "·  ：  /"),
    (doubt.TAG, "<a>  </a>  <>", "<a  a>  <a<"),
    (meta.TAG, "<a>  </a>  <>", "<a  a>  <a<"),
    (attachments.PICTURE, "好.jpg  好.JPEG  好.png  好.gif  好.bmp  好.tif  好.tiff", "好.jpgs  好..jpg  好。.jpg  好，.jpg  好；.jpg  好.pdf"),
    (blocks.SIGNED, "好。(林以安)", "好。(林(以安)  好。(林)以安)  好(林以安)"),
    (bylines.OPEN, "好（林  好(林", "好（林）  好(林)  好"),
    (date_rules.LABEL, "清江日报  发布时间  来源", "报道  清江"),
    (embedded.FILES_KEY, "attachments  annexes  fileList", "images  content"),
    (event_fields.PLACE, "地点:  【地点]  会议嘉宾:  主持人:", "地点  时间:"),
    (event_fields.TIME_OR_PLACE, "时间:  地点:", "主题:"),
    (embedded.PUBLISHED_NAME, "newsTime  article_date  infoTime  content_date", "newsBody  timeNews"),
    (event_fields.THEME, "主题:  [主题]", "主题  地点:"),
    (headings.ANSWER, "A:  答：  A、  答.  A2:  答12、", "A好  答好  好:"),
    (html_lines.COUNTER, "counter.cgi  /count.asp  /hits.php  counter.pl", "account.asp  counter.aspx  a.php"),
    (html_lines.FOR_CAMERAS, "qr.png  a/qr.png  a_qr.png  a-qr.png  qrcode.png  qr_code.png  qr-code.png  qr  qr?u=1  qr#a", "aqr.png  qrs.png  qr=1"),
    (html_lines.MARK, "line.gif  hr.gif  dot1.gif  bullet.gif  arrow.gif  spacer.gif  new-1.gif  hot_12.gif", "line.png  photo.gif"),
    (html_lines.PICTURE, "a.jpg  a.JPEG  a.png  a.gif  a.webp  a.bmp  a.jpg?b  a.jpg#b  a.jpg!b  a.jpg@b", "a b.jpg  a,b.jpg  a{b.jpg  a.jpgs  a.pdf"),
    (html_lines.PLACEHOLDER, "none.gif  blank.png  loading.svg  pixel.jpg  placeholder.gif  lazy.gif  lazyload.gif  gray.gif  grey.gif  transparent.png  1x1.gif", "a.gif  grsy.gif  none.webp"),
    (info.SAID, ":好  ：好  : 好", ":5  ：5  :\t  5"),
    (info.SHORT_YEAR, "85年  95年", "75年  855"),
    (info.SPAN, "至5  到 5  —5  ~5  ～5", "-5  至好"),
    (kind.ADDRESSED, "各科室:\n  尊敬的居民:\n", "各科室:好人:\n  好科室:\n  各。科室:\n  各:\n  各科室:好"),
    (kind.FIRST_PERSON, "我  我说  问我", "我们  我市  我院  我县  我省  我国  我局  我校  我区  我中心  我科  我家  自我"),
    (kind.OFFICIAL, "关于停诊的通知", "关于停诊,好的通知  关于停诊。好的通知  关于停的事"),
    (table_text.SENTENCE, "好人事。  好人事！  好人事？  好人事：", "好人事，  人事。  好人事"),
    (tiles.ISSUE, "3月2日 清江晚报 （2020年第51期）  3月2日 清江晚报 1999年第5期", "3月2日 清江晚报 （2120年第51期）  3月2日 清江晚报"),
    (title.QUOTED, "“  ‘  「  『  \"  '  《  （  (  &  <", "【  ”  好"),
    (tokens.MAY_BE_MARKED, "好:  好|  好@  好◎  好/  好·  好]  5  \0  来源  媒体  自 好  载 好  自《  载《  from 好", "好  自好  载好  from"),
    (typed_blocks.PICTURE, "http://a.cn/b.jpg  /a.JPEG  /a.png  /a.gif  /a.webp  /a.bmp  /a.jpg?b  /a.jpg#b  /a.jpg!b  /a.jpg@b", "a.jpg  /a.jpgs  /a.pdf  /a b.jpg"),
]  # fmt: skip
WHOLE: Table = [
    (attachments.NO_NAME, "附件  附件1  附件12:", "附件一览  名单"),
    (attachments.BESIDE, "(下载)  DOCX 12.5KB  PDF 3M  PDF 1,024K", "下载  DOCX  (打开)"),
    (blocks.SPEAKER, "[林以安]  [林以安]:  林以安:", "林:以安:  林。以安:  林以安"),
    (embedded.BAR["作者"], "author  writers  newsAuthor  author_name", "editor  authority"),
    (embedded.BAR["来源"], "source  media  origin  from  newsSource  source_name  publisher", "resource  title  sources"),
    (embedded.SUBTITLE_KEY, "subtitle  sub_title  secondTitle  viceName  sub_headline", "title  subs"),
    (headings.QUESTION, "多吗？  多吗?  Q：多吗？  问:多吗？  問：多吗？  Q1:多吗？  问1.多吗？  一问：多吗？  二问：多吗？  三問：多吗？  四问：多吗？  四问、多吗？  五问：多吗？  六问：多吗？  七问：多吗？  八问：多吗？  九问：多吗？  十问：多吗？  8:30开门吗？  8：30开门吗？  多吗？少吗？",
     "多。  好。多吗？  好！多吗？  好!多吗？  好；多吗？  好;多吗？  记者：多吗？  记者:多吗？  8：多吗？  ——多吗？  A：多吗？"),
    (info.FIRST_PRINTED, "（原载清江日报  (原載清江日报  原载清江日报", "【原载清江日报  原刊清江日报"),
    (policy.HEADED, "清江市卫生健康局令  清江市卫生健康局公告  清江市人民政府令第12号  清江市卫生健康局 公告第3号", "清江市卫生健康局  局令"),
    (policy.NUMBER_LINE, "清卫发〔2024〕12号  (清卫发〔2024〕12号)  （清卫发〔2024〕12号）  2024年第3号  1999 年 第 12 号", "1899年第3号  [清卫发〔2024〕12号]"),
    (seams.DATE_PIECE, "2024-05-06  1999/5/6  2024.5.6  2024年5月6日  时间：2024-05-06  时间:2024-05-06 10:20  2024-05-06 10：20:30  (2024-05-06 10:20：30)", "1899-05-06  2024,05,06  2024-05  时2024-05-06"),
    (signed.ACCOUNT, "林以安(a_1.b-c)  林以安 (lin)  林以安,https://a.cn/b  林以安,http://a.cn/b", "林以安(好,人)  林以安,ftp://a.cn/b"),
    (signed_alone.BOXED, "□ 半亩  ■半亩  ◇半亩  ◆ 半亩  ○半亩  撰文 半亩  撰稿 半亩  执笔 半亩  采写 半亩", "半亩  摄影 半亩  撰文半亩  □半"),
    (tiles.MONTH, "2024-05  1999.5  2024/5月  2024年12月", "1899-05  2024,05  2024"),
    (tokens.DATELINE, "清江日报讯  清江日报电  清江日报消息  清江日报发  CCTV讯  cctv讯  清江·日报讯  健康+讯", "清江日报  清江日报说"),
    (kind.NOTICE, "关于停诊的通知公告  关于停诊的通知  关于停诊的通知-清江市卫健局  关于停诊的通知 _ 清江  关于停诊的通知|清江  关于停诊的通知(第一批)  关于停诊的通知[续]  关于停诊的公示12  关于停诊的公告十  关于停诊的公示一  关于停诊的公示二  关于停诊的公示三  关于停诊的公示四  关于停诊的公示五  关于停诊的公示六  关于停诊的公示七  关于停诊的公示八  关于停诊的公示九  关于停诊的公示结果", "关于停诊的通知-清  关于停诊的通知-清江|好  关于停诊的通知-清江_好  关于停诊的通知-清江-好  关于停诊的通知好  关于停诊的通知(第)一)  关于停诊的通知(第]一)"),
    (jump.HIDDEN, "<i>  <script>a</script>  <STYLE x>a</style >  <head>a</head>  <!-- a > b -->  <b>  </b>", "<b>a>  a  <b<c>  <b>c  <script>a"),
    (offered.LIST_OF_FILES, "附件  附件：  相关附件  下载附件  附件下载  附件列表  【相关附件】", "附件1  好附件  附件好  相关"),
    (source_value.REPORTER, "清江报记者林以安  清江日刊通讯员林以安  玛·丽台记者 林以安  清江社记者林 以安  清江网记者林以安", "报记者林以安  清江局记者林以安  清江报林以安  清江报记者林"),
    (event_fields.OPENS_TIME, "时间:  日期:  日期及时间:  【时间:  时间 :  [访谈时间]  会议日期:", "时间  地点:  发布时间:"),
    (lines.IMAGE_LINE, "a.png  a.jpg  a.JPEG  a.gif  a.bmp  a.webp  [图片:a.png]  【图：a.png】  [圖片 a.png]  图1(2).png  [圖：a-b（1）.png]", "a.pdf  png  [照片:a.png]  a b.png"),
    (pager.FILE, "a.html  a.htm  a.shtml  a.jsp  a.asp  a.aspx  a.php  A.HTML", "a.pdf  a  .html"),
    (pager.BUTTON, "1  第1页  12页  上一页  下页  前一页  后页  首页  尾页  末页  最后页  最后一页  next  NEXT  <  >>  ‹  ›  «  »  [1]  【2】  (3)  （4）  下一页 >  下一页››  下一页»",
     "123  第页  好  最前页  <<<  一页"),
    (pens.PEN, "林以  林A1  清风明月白云", "林  A林  清风明月白云飞雪"),
    (tokens.CODE, "林以安  林以安_1  林以安-A1  林以安ab  阿卜杜·拉", "林  1  林以安好人好事  林以安__1"),
    (trail.SITE_NAME, "清江市卫生健康局  清江卫健委  清江委员会  清江政府  清江官网  清江网  【清江局】", "局  清江  清江局长"),
]  # fmt: skip
PARTS: Parts = [
    (headline_rules.BRACKETS, 0, {"（一（二）": "（二）", "(一(二)": "(二)", "【一【二】": "【二】", "[一[二]": "[二]", "（一）二）": "（一）", "(一)二)": "(一)", "【一】二】": "【一】", "[一]二]": "[一]"}),
    (headline_rules.SUBTITLE_CLASS, 0, {"bt_ft": "_ft", "bt-ft": "-ft", "bt ft": " ft", "ft_a": "ft_", "ft-a": "ft-", "ft a": "ft ", "aft": None, "fta": None}),
    (labels.MARKED, "role", {f"摄影{mark}编辑:好": f"摄影{mark}编辑" for mark in "/、&和·"} | {"摄影人员:好": "摄影人员", "摄影人:好": "摄影人"}),
    (labels.MARKED, "bare_source", {"\0 来源 清江日报": "来源", "\0 发布 来源 清江日报": "来源", "好好 来源 清江日报": None}),
    (signed_alone.AUTHOR_CLASS, 0, {"authi": "authi", "by": "by", "byline": "byline", "bylines": None}),
    (source_value.SOURCE_END, 0, {"好  好": "  ", "好\0好": "\0", "好 点赞:5": " ", "好 点赞 :5": " ", "好 点赞 5": " ", "好 点赞 1,024": " ", "好 点赞 1.2万 好": " ", "好 打印": "", "好 编辑": "", "好 本网编辑": "", "好 A+": "", "好 a-": "", "好 5": "", "好 大好": None}),
    (title_page.SUBTITLE, 0, {"（一（二）": "（二）", "(一(二)": "(二)", "（一）二）": None, "(一)二)": None}),
    (tokens.PIECE, "newline", {"\n": "\n"}),
    (tokens.PIECE, "date", {"\0\0": "\0\0"}),
    (tokens.PIECE, "chrome", {"https://a.cn/b好": "https://a.cn/b", "http://a.cn 好": "http://a.cn", "/ 综合报导": "/ 综合报导"}),
    (tokens.PIECE, "both", {"文/图": "文/图", "文、摄影": "文、摄影", "文 / 图": "文 / 图", "甲文/图": None}),
    (tokens.PIECE, "slashed", {"/文": None}),
    (tokens.PIECE, "latin", {"Mary Tan": "Mary Tan", "Mary J. Tan": "Mary J. Tan", "Mary": None}),
    (credit_places.LEAD, 0, {"清江日报讯 记者林以安报道:": "清江日报讯 记者林以安报道:", "清江台电 记者林以安报导:": "清江台电 记者林以安报导:", "清江网消息记者林以安报道:好": "清江网消息记者林以安报道:", "清江日报讯 记者林以安,好报道:": None, "清江日报讯 记者林以安。好报道:": None, "清江日报讯 记者:林以安报道:": None, "清江日报 记者林以安报道:": None, "讯[记者林以安]": "讯[记者林以安]", "[记者]": "[记者]", "[好人]": None, "[记]者]好": None}),
    (credit_places.ACCOUNT, 0, {"/a?uid=1": "?uid=", "/a&uid=1": "&uid=", "/user/1": "/user/", "/user-1": "/user-", "/users/1": "/users/", "/space/1": "/space/", "/member/1": "/member/", "/users1": None, "/auid=1": None}),
    (credit_places.AT_END, 0, {"好(清(江市)好)": None, "好(清江市) 好(清(江市)": "(江市)", "好(清江市)好": None, "好(清江)江市)": None, "好(清江。市)": None, "好(ab)": None, "好(清江市": None}),
    (calls.CLAUSE, 0, {"好,": "好,", "好?": "好?", "好。": None}),
    (around.MARK, 0, {",": ",", ".": ".", ":": ":", ";": ";", "!": "!", "?": "?", "。": "。", "…": "…", "、": None}),
    (around.SAID, 0, {":": ":", "。": "。", "”": "”", ",": None}),
    (embedded.OBJECT, 0, {"{": "", "={": "=", "({": "(", ",[": ",", ": {": ": ", "a{": None}),
    (embedded.PUBLISHED_NAME, 0, {"pubTime": "pub", "datePublished": "datePub", "releaseTime": "release", "issued": "issue", "postDate": "post", "dateIssue": "dateIssue", "repost": None, "update": None}),
    (embedded.TITLE_KEY, 0, {"title": "title", "main_title": "main_title", "Headline": "Headline", "subject": "subject", "mainTitle": "mainTitle", "xhead": None}),
    (embedded.UNDEFINED, 0, {"a:undefined,": "undefined", "a: undefined}": " undefined", "undefined,": None, "a:undefineds": None}),
    (embedded.PUBLISHED_KEY, 0, {'publishTime:\'2024-05-06 10:00"1\'': "publishTime:'2024-05-06 10:00", 'publishTime:\'2024-05-06 10:00\'1"': "publishTime:'2024-05-06 10:00"}),
    (embedded.PUBLISHED_UNIX, 0, {"publishABTime:1700000000": "publishABTime:1700000000", "createtime:1700000000": "createtime:1700000000", "'publishTime':'1700000000'": "publishTime':'1700000000", "publishdate:1700000000": "publishdate:1700000000"}),
    (headline_rules.KICKER_CLASS, 0, {"news yt": " yt", "yt news": "yt ", "news_yt": "_yt", "yt_a": "yt_", "yt-a": "yt-", "newsyt": None, "yta": None}),
    (headline_rules.SUBTITLE_CLASS, 0, {"a sub": " sub", "sub a": "sub ", "asub": None, "suba": None, "a-sub": "-sub"}),
    (headline.SERIES_MARK, 0, {"健康：访谈:": None, "健康访谈:": "健康访谈:"}),
    (jump.REFRESH, 0, {'content=5;a"url=/a': None, "content=5;a'url=/a": None, "content=5;a>url=/a": None, 'content=5;url=/a"b': "content=5;url=/a", "content=5;url=/a'b": "content=5;url=/a", "content=5;url=/a>b": "content=5;url=/a", "content=5;url=/a b": "content=5;url=/a"}),
    (jump.SCRIPT, 0, {'location=\'/a"b\'': 'location=\'/a"', "location='/a'b'": "location='/a'", 'location="/a\'b"': 'location="/a\''}),
    (pager.NUMBERED, 0, {"a_2": "a_2", "a-2": "a-2", "a2": None, "a_123": None}),
    (paper.PROPERTY, 0, {"<title>好</title>": "<title>好</title>", "<introtitle>好</introtitle>": "<introtitle>好</introtitle>", "<subtitle>好</subtitle>": "<subtitle>好</subtitle>", "<name>好</name>": None}),
    (signed_alone.AUTHOR_CLASS, 0, {"author": "author", "writer": "writer", "a author": " author", "a_writer": "_writer", "a-author": "-author", "author b": "author ", "author_b": "author_", "author-b": "author-", "authors": None, "coauthor": None}),
    (source.COLON, 0, {"好:": ":", ": 好:": ": ", "：好": "：", "好：": "：", "好 ": " "}),
    (source.PUBLISHER, 0, {"发布单位\t市局": None, "发布单位:市局|好": "发布单位:市局", "发布单位:市 局": "发布单位:市", "发布单位:市:局": "发布单位:市"}),
    (signed_alone.USER, 0, {"user": "user", "username": "user", "author": "author", "person": "person", "a user": " user", "a_user": "_user", "a-user": "-user", "auser": None}),
    (source_pieces.CREDITED, 0, {"来源:": ":", "记者 :好": None, "编辑": "编辑", "摄影 ": None}),
    (source_pieces.HOME_PAGE, 0, {"http://a.cn/": "http://a.cn/", "https://a-b.cn": "https://a-b.cn"}),
    (source_pieces.SOURCE_CLASS, 0, {"a source": " source", "source b": "source ", "source_b": "source_", "source-b": "source-", "a_source": "_source", "a-source": "-source", "src": "src", "media_name": "media_name", "medianame": "medianame", "asrc": None}),
    (source_value.SOURCE_END, 0, {"好\n好": "\n", "好|好": "|", "好∥好": "∥", "好[好": "[", "好]好": "]", "好(好": "(", "好)好": ")", "好 - 好": " - ", "好 — 好": " — ", "好;好": ";", "好。好": "。", "好 ·好": " ·", "好 大 好": "", "好 中 好": "", "好 小 好": "", "好 5": "", "好,好": None}),
    (source_value.QUOTED_ACCOUNT, 0, {"“健康清江”微信公众号": "“健康清江”微信公众号", "“健”康清江”": None, '“健"康清江”': '"康清江”'}),
    (pens.PEN, 0, {"林ab": "林ab", "林安ab好": "林安ab好"}),
    (tiles.PART_OF_DATE, 0, {"2024年05日": "2024年05日", "2024月": "2024月", "5日": "5日", "2024/05": "2024/05", "2024.5": "2024.5", "2024-05": "2024-05", "2024,05": "2024", "2024/05日": "2024/05日"}),
    (title.CELL_END, 0, {"好\n好": "\n", "好\t好": "\t", "好 好": None}),
    (title_page.LATIN, 0, {"ABc": "ABc", "abc": "abc", "好": None}),
    (title_parts.PROGRAM, 0, {"Microsoft Word - 好": "Microsoft Word - ", "WPS Writer - 好": "WPS Writer - ", "好.doc": ".doc", "好.docx": ".docx", "好.wps": ".wps", "好.txt": ".txt", "好.htm": ".htm", "好.html": ".html", "好.pdf": None}),
    (title_rules.SECTION, 0, {"一、好": "一、", "（二）好": "（二）", "(三)好": "(三)", "四．好": "四．", "五.好": "五.", "六、": "六、", "七、": "七、", "八、": "八、", "九、": "九、", "十、": "十、", "好:": ":", "好：": "：", "一好": None}),
    (tokens.CLAUSE, 0, {"正在": "在", "在线": None, "一名": "一名", "两名": "两名", "三名": "三名", "四名": "四名", "五位": "五位", "六位": "六位", "七位": "七位", "八位": "八位", "九位": "九位", "十位": "十位", "几位": "几位", "数位": "数位", "百位": None}),
    (tokens.NO_ORG, 0, {"三个": "三个"}),
    (trail.BARS, 0, {"甲 | 乙": " | ", "甲｜乙": "｜", "甲/乙": None}),
    (trail.POSITION, 0, {"a:您的位置:好": "a:", "a>您的位置:好": None, "a»您的位置:好": None, "a›您的位置:好": None, "a/您的位置:好": None, "a-您的位置:好": None, "您的位置-好": "您的位置-", "您的位置:好": "您的位置:", "好:好": "好:", "a>好:好": None, "a»好:好": None, "a›好:好": None, "a/好:好": None, "a-好:好": None, "a:b:c": "a:"}),
    (trail.IN_PATH, 0, {"a path": " path", "path b": "path ", "path_b": "path_", "path-b": "path-", "a_path": "_path", "a-path": "-path", "place": "place", "paths": None, "apath": None}),
    (trail.LOGO, 0, {"a logo": " logo", "logo b": "logo ", "a_logo": "_logo", "logo_b": "logo_", "logo-b": "logo-", "a-logo": "-logo", "alogo": None}),
    (trail.SITE_NAME, 0, {"清江市卫生局手机版": "清江市卫生局手机版", "清江市卫生局移动版": "清江市卫生局移动版", "清江市卫生局网站手机版": "清江市卫生局网站手机版", "清江网电脑版": "清江网"}),
    (meta.LINKED_DATE, 0, {'"datePublished":"2024"05"': '"datePublished":"2024"', '"datePublished":"2024\\"05"': None}),
    (lines.IMAGE_LINE, 0, {"a.b.png": "a.b.png"}),
    (attachments.REMARK, 0, {"名单(12KB)": "(12KB)", "名单 （1.2M）": " （1.2M）", "名单[1,024K]": "[1,024K]", "名单【PDF 12KB】": "【PDF 12KB】", "名单 12KB": " 12KB", "名单12KB": None, "名单(甲)乙12KB)": None, "名单（甲）乙12KB）": None, "名单[甲]乙12KB]": None, "名单【甲】乙12KB】": None}),
    (bylines.GIVEN, "giver", {"(清江市医院供图)": "清江市医院供图", "(甲(清江市医院提供)": "清江市医院提供", "(甲)清江市医院供图)": None, "(好。清江市医院供图)": None, "(好,清江市医院供图)": None}),
    (date_rules.PUBLISHED, 0, {"发布时间 ": "发布时间 ", "发布时间:": "发布时间:", "发布时间好": None}),
    (around.TALK_LABEL, 1, {"主持:": "主持", "主持/": "主持", "甲 主持:": "甲 主持", "A 主持:": "主持", "A|主持:": "主持", "A;主持:": "主持", "主\u3000持:": "主\u3000持", "A主持:": None, "主持": None}),
    (headings.FIELD, 0, {"时间：好": "时间：好", "时间:好": "时间:好", "时：间是：好": "间是：好", "时:间是:好": "间是:好", "时。间是：好": "间是：好", "时间：：": None, "时间::": None}),
    (kind.OWN_VOICE, 0, {"今起本院开诊。": "今起本院开诊。", "好。本院开诊。": "本院开诊。", "好:本院开诊。": "本院开诊。", "好“本院开诊。": "本院开诊。", "本院开诊。好。": "本院开诊。", "本院说:好。": None, "本院说“好。": None}),
    (kind.QUOTED, 0, {"说“甲”乙”": "“甲”", "‘甲’": "‘甲’", "「甲」": "「甲」", "『甲』": "『甲』", "“甲\n乙”": "“甲\n乙”", "甲”": None}),
    (markup.WORD, 0, {"a": "a", "1-a": "a", "1_a": "a", "1 a": "a", "1a": None, "a-1": "a", "a_1": "a", "a 1": "a", "a5": "a", "aB": None}),
    (masthead.PIECE, 0, {"甲 乙": "甲", "甲5": "甲", "甲|": "甲", "甲/": "甲", "甲,": "甲", "甲、": "甲", "甲·": "甲", "甲‧": "甲", "甲•": "甲", "甲;": "甲", "甲(": "甲", "甲)": "甲", "甲[": "甲", "甲]": "甲", "甲:": "甲", "甲\0": "甲", "甲。": "甲。"}),
    (masthead.QUOTED, 0, {"《甲》": "《甲》", "「甲」": "「甲」", "『甲』": "『甲』", "（甲）": None}),
    (original.PRINTED, "outlet", {"原载:清江日报": "清江日报", "原刊于《清江日报》": "清江日报", "原载自 :清江日报": "清江日报", "原载《清江日报》": "清江日报", "原载:《清江日报": "清江日报", "原载清江日报": None, "原载:清江《报": "清江", "原载:清江》报": "清江", "原载:清江(报": "清江", "原载:清江)报": "清江", "原载:清江[报": "清江", "原载:清江]报": "清江", "原载:清江5报": "清江", "原载:清江|报": "清江", "原载:清江:报": "清江"}),
    (paper.TAG, 0, {"甲<b>乙": "<b>", "<甲<b>": "<b>", "<b>甲>": "<b>", "甲<": None}),
    (signed.BETWEEN, 0, {"甲 乙": " ", "甲、乙": "、", "甲，乙": "，", "甲,乙": ",", "甲/乙": "/", "甲·乙": None}),
    (signed.MAY_BE_POSTED, 0, {"由 林": "由 ", "By 林": "By ", "由林": None}),
    (signed.POSTED, 0, {"由 ": "由 ", "by ": "by ", "甲 by ": " by ", "5由 ": "5由 ", "6日由 ": "日由 ", "理由 ": None, "由 林": None}),
    (title_page.MARKED, 0, {"标题:好": "标题:", "标题 : “好”": "标题 : ", "标题:《好》": "标题:", "标题:（好）": None, "标题好": None}),
    (tokens.PIECE, "blank", {"_": "_", " |": " |", "| 甲": "| ", "|\n": "|", "|\0": "|", "|[": "|", "|]": "|", "|(": "|", "|)": "|", "|,": "|", "|;": "|", "|:": "|", "|。": "|", "|!": "|", "|?": "|", "|…": "|", "|“": "|", "|《": "|"}),
    (tokens.PIECE, "close", {"]": "]", ")": ")"}),
    (tokens.PIECE, "comma", {",": ",", ";": ";", ":": ":"}),
    (tokens.PIECE, "open", {"[": "[", "(": "("}),
    (tokens.PIECE, "stop", {"。!": "。!", "?": "?", "…": "…"}),
    (tokens.PIECE, "word", {"甲·乙": "甲·乙", "甲+乙": "甲+乙", "a-b": "a-b", "a.b": "a.b", "5%": "5%", "甲“乙”丙": "甲“乙”丙", "甲《乙》丙": "甲《乙》丙", "“甲 乙”丙": "“甲 乙”丙", "《甲 乙》": "《甲 乙》", "“甲\n乙": "“甲", "甲,乙": "甲"}),
]  # fmt: skip


@each(FOUND)
def test_what_a_pattern_finds(pattern: re.Pattern[str], found: str, other: str) -> None:
    assert mistaken(pattern.search, found.split("  "), other.split("  ")) == ([], [])


@each(WHOLE)
def test_what_a_pattern_is_the_whole_of(pattern: re.Pattern[str], found: str, other: str) -> None:
    assert mistaken(pattern.fullmatch, found.split("  "), other.split("  ")) == ([], [])


CHROME = (
    "comment comments recommend relate related share footer foot header nav navbar sidebar side crumb crumbs copyright toolbar rank login"
    " sharedaddy sharebar sharebox sharebtn sharethis tuijian xgxw xgyd qrcode ewm gentie keyword keywords tag tags player statement disclaimer breadcrumb pinglun hotnews link"
    " links menu aside ad ads advert banner bottom promo newsletter subscribe"
)


@pytest.mark.parametrize("name", CHROME.split())
def test_names_of_page_furniture(name: str) -> None:
    for shown in (name, name.upper(), f"x-{name}", f"x_{name}_y", f"x {name} y", f"{name}1", f"{name}-y"):
        assert markup.named(shown).chrome, shown
    for shown in (f"x{name}x", f"{name}x", f"1{name}"):
        assert not markup.named(shown).chrome, shown


@pytest.mark.parametrize(
    ("text", "organ", "number"),
    [
        ("清卫发〔2024〕12号", "清卫发", ("2024", "12")),
        *(
            (f"清卫发{a}2024{b}第012号", "清卫发", ("2024", "12"))
            for a, b in ("〔〕", "[]", "【】", "（）", "()", "﹝﹞")
        ),
        ("清卫发〔2024〕 12 号", "清卫发", ("2024", "12")),
        ("清卫〔2024〕12号", "清卫", ("2024", "12")),
        ("卫〔2024〕12号", None, None),
        ("清卫发〔1824〕12号", None, None),
        ("清卫发〔2024〕123456号", None, None),
    ],
)
def test_document_numbers(text: str, organ: str | None, number: tuple[str, str] | None) -> None:
    found = policy.NUMBER.search(text)
    assert (found["organ"] if found else None) == organ
    assert ((found["year"], found["serial"]) if found else None) == number


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *((f"{word}不存在", True) for word in "页面 网页 文章 内容 信息".split()),
        *((f"页面{word}", True) for word in "不存在 未找到 已删除 已被删除 找不到".split()),
        *((f"您{verb}的{word}", True) for verb in ("访问", "查看") for word in ("页面", "内容", "信息")),
        ("404", True), ("错误404。", True), ("找不到该文章", True), ("找不到您要的", True), ("找不到此页", True),
        ("1404", False), ("4045", False), ("0.404", False), ("找不到工作", False), ("页面已更新", False), ("页面删除", False), ("您访问的网站", False),
    ],
)  # fmt: skip
def test_words_of_a_page_that_is_gone(text: str, *, expected: bool) -> None:
    assert bool(doubt.SURE.search(text)) is expected


@pytest.mark.parametrize(
    "text",
    "var a=1  let a  const a  function a(  window.a  a.b({  a ( [".split("  "),
)
def test_text_that_is_a_script(text: str) -> None:
    assert nopage.SCRIPT.match(text)


@pytest.mark.parametrize("text", "variable  a(b)  a-b({  windows  let".split("  "))
def test_text_that_is_no_script(text: str) -> None:
    assert not nopage.SCRIPT.match(text)


@each_part(PARTS)
def test_how_far_a_pattern_goes(pattern: re.Pattern[str], group: int | str, parts: dict[str, str | None]) -> None:
    assert parts_of(pattern, group, parts) == parts
