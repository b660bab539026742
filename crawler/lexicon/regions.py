"""Words by which a text tells where its writer is at home: on the mainland, or in Hong Kong, Macau or Taiwan."""

from __future__ import annotations

from crawler.lexicon.row import rows

REGIONS = rows(
    """
    mainland | bare | 示例市{}召开会议 | 卫生健康 卫健局 卫健委 卫计局 卫计委 疾控 人民政府 人民医院 省委 市委 县委
    mainland | bare | 示例市{}召开会议 | 区委 党委 党组 党支部 街道办 居委会 村委会 公安局 人社局 医保局 医疗保障局
    mainland | bare | {}学习会议精神 | 党员 干部 全党 全省 我市 我省 我县 我区 各级 中共 新华社 国务院 党中央 总书记
    mainland | bare | {}学习会议精神 | 书记 人大 政协 改革开放 社会主义 群众 职工 农民工
    mainland | bare | 加强{}工作 | 社区卫生 村居 防控 医保 医改 诊疗 就诊 职称 公立医院 三甲 信息 质量 视频 县域 中医药
    mainland | bare | 加强{}工作 | 卫生院 卫生室 科普 随访 托育 医养 体检 献血
    mainland | bare | {}各项措施 | 贯彻 抓好 督导 排查 整治 惠民 提质 扩面
    mainland | bare | 形成{} | 工作机制 工作组 现场会 示范区 小分队 负责人 经济社会 高质量
    elsewhere | bare | {}今日公布 | 本港 港府 特区政府 特首 行政长官 行政区政府 卫生署 医管局 医院管理局 食卫局 医卫局
    elsewhere | bare | {}今日公布 | 社署 立法会 区议会 港铁 港元 港币 澳门元 澳门卫生局 澳门特区 仁伯爵 镜湖医院
    elsewhere | bare | {}今日公布 | 卫福部 卫生福利部 疾管署 健保 行政院 立法院 立委 国健署 食药署 新北市 台湾 新台币
    elsewhere | bare | 提供{}服务 | 长者 院舍 资讯 网路 软体 公所 里长 捷运 计程车 民国
    """
)
"""Words of news and of offices, simplified. ``elsewhere`` is all that is no mainland."""
