BEGIN TRANSACTION;
CREATE TABLE address (
	"key" TEXT NOT NULL, 
	url TEXT, 
	site TEXT, 
	state TEXT NOT NULL, 
	reason TEXT, 
	article_id TEXT, 
	archive JSON, 
	fetched_at TEXT NOT NULL, failures INTEGER DEFAULT '0' NOT NULL, missing INTEGER DEFAULT '0' NOT NULL, missing_at TEXT, first_stored_at TEXT, due_at TEXT, validator JSON, 
	CONSTRAINT pk_address PRIMARY KEY ("key"), 
	CONSTRAINT fk_address_article_id FOREIGN KEY(article_id) REFERENCES article (id)
);
INSERT INTO "address" VALUES('www.gdqy.gov.cn|post|1009001','http://www.gdqy.gov.cn/xxgk/zzjg/zfjg/qyswsjkj/gzdta/content/post_1009001.html','qingyuan','gone','answers 404',NULL,'null','2026-11-27T06:25:10+00:00',1,0,NULL,NULL,'2026-11-27T06:25:10+00:00','null');
INSERT INTO "address" VALUES('www.gdqy.gov.cn|post|1000004','http://www.gdqy.gov.cn/xxgk/zzjg/zfjg/qyswsjkj/gzdta/content/post_1000004.html','qingyuan','stored',NULL,'ffae2e4e8d335e6d','{"file": "qingyuan/2026-11-27.warc.gz", "offset": 0, "sha256": "51b1006be911cd6b269228d0ece27824435f7cb36700716a43a867f17f451174"}','2026-11-27T06:25:10+00:00',0,0,NULL,'2026-11-27T06:25:10+00:00',NULL,'null');
INSERT INTO "address" VALUES('www.gdqy.gov.cn|post|1000002','http://www.gdqy.gov.cn/xxgk/zzjg/zfjg/qyswsjkj/gzdta/content/post_1000002.html','qingyuan','stored',NULL,'eb82b86b8c8a7557','{"file": "qingyuan/2026-11-27.warc.gz", "offset": 9463, "sha256": "006556a31321b9c87b11fccb4412107dc9b855166c09e5b38b0faa6265efb9d2"}','2026-11-27T06:25:13+00:00',0,0,NULL,'2026-11-27T06:25:10+00:00',NULL,'null');
INSERT INTO "address" VALUES('www.gdqy.gov.cn|post|1000001','http://www.gdqy.gov.cn/xxgk/zzjg/zfjg/qyswsjkj/gzdta/content/post_1000001.html','qingyuan','stored',NULL,'2d7a94b14cf87b8f','{"file": "qingyuan/2026-11-27.warc.gz", "offset": 4254, "sha256": "3e213942330d0fbbd514ae3f718fa3ec94ed6f3e2d5090118c32b89536f4efda"}','2026-11-27T06:25:10+00:00',0,0,NULL,'2026-11-27T06:25:10+00:00',NULL,'null');
INSERT INTO "address" VALUES('www.gdqy.gov.cn|post|1000000','http://www.gdqy.gov.cn/xxgk/zzjg/zfjg/qyswsjkj/gzdta/content/post_1000000.html','qingyuan','stored',NULL,'c2ed7b21a11d1f1c','{"file": "qingyuan/2026-11-27.warc.gz", "offset": 6047, "sha256": "bc74b2fe863bf12bc652da287b38082d9479e7a2b4c69c3a543eb396c6294198"}','2026-11-27T06:25:10+00:00',0,0,NULL,'2026-11-27T06:25:10+00:00',NULL,'null');
INSERT INTO "address" VALUES('www.gdqy.gov.cn|post|1000005','http://www.gdqy.gov.cn/xxgk/zzjg/zfjg/qyswsjkj/gzdta/content/post_1000005.html','qingyuan','stored',NULL,'d0c6074554072e91','{"file": "qingyuan/2026-11-27.warc.gz", "offset": 7837, "sha256": "0d6bfa9e1a6b3db8e5d07929f8ebc84d39f71dd3c8867a64b34ff6d691207538"}','2026-11-27T06:25:11+00:00',0,0,NULL,'2026-11-27T06:25:11+00:00',NULL,'null');
INSERT INTO "address" VALUES('paper.example.cn/c/77.html','http://www.paper.example.cn/c/77.html',NULL,'stored',NULL,'d5d89586f3edf500','{"file": "ingest/2026-11-27.warc.gz", "offset": 0, "sha256": "d7d906846df32deecd46d08575d3a8e2532a3973484560a982a204af08a00ac6"}','2026-11-27T06:25:16+00:00',0,0,NULL,'2026-11-27T06:25:16+00:00',NULL,'null');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0016');
CREATE TABLE article (
	id TEXT NOT NULL, 
	url TEXT, 
	canonical_url TEXT, 
	site TEXT, 
	agency TEXT, 
	city TEXT, 
	adcode TEXT, 
	columns JSON NOT NULL, 
	kind TEXT NOT NULL, 
	title TEXT, 
	kicker TEXT, 
	subtitle TEXT, 
	published_at TEXT, 
	published_precision TEXT, 
	source TEXT, 
	original_source TEXT, 
	bylines JSON NOT NULL, 
	breadcrumb JSON NOT NULL, 
	body TEXT NOT NULL, 
	blocks JSON NOT NULL, 
	images JSON NOT NULL, 
	attachments JSON NOT NULL, 
	interview JSON, 
	policy JSON, 
	variant TEXT, 
	encoding JSON, 
	repairs JSON NOT NULL, 
	flags JSON NOT NULL, 
	relations JSON NOT NULL, 
	status TEXT NOT NULL, 
	revision INTEGER NOT NULL, 
	first_seen_at TEXT NOT NULL, 
	last_seen_at TEXT NOT NULL, 
	archive JSON, 
	CONSTRAINT pk_article PRIMARY KEY (id)
);
INSERT INTO "article" VALUES('ffae2e4e8d335e6d','http://www.gdqy.gov.cn/xxgk/zzjg/zfjg/qyswsjkj/gzdta/content/post_1000004.html','http://www.gdqy.gov.cn/xxgk/zzjg/zfjg/qyswsjkj/gzdta/content/post_1000004.html','qingyuan','清远市卫生健康局','清远市','441800','["\u5de5\u4f5c\u52a8\u6001"]','news','新桥开展心理健康服务活动 惠及居民24人',NULL,NULL,'2024-06-14T12:36:59+08:00','second','示例日报',NULL,'[]','["\u9996\u9875", "\u653f\u52a1\u516c\u5f00", "\u5de5\u4f5c\u52a8\u6001"]','近日，示例市新桥街道社区卫生服务中心组织开展心理健康服务活动，共有24名居民参加。
针对行动不便的居民，医护人员组成24支小分队入户服务，现场建立健康档案，做到应访尽访。
工作组查看了诊室、药房和档案室，对发现的24个问题逐一提出整改意见，明确了完成时限。
相关负责人表示，将把心理健康服务纳入年度重点任务，定期通报进展，确保各项措施落到实处。','[{"type": "paragraph", "text": "\u8fd1\u65e5\uff0c\u793a\u4f8b\u5e02\u65b0\u6865\u8857\u9053\u793e\u533a\u536b\u751f\u670d\u52a1\u4e2d\u5fc3\u7ec4\u7ec7\u5f00\u5c55\u5fc3\u7406\u5065\u5eb7\u670d\u52a1\u6d3b\u52a8\uff0c\u5171\u670924\u540d\u5c45\u6c11\u53c2\u52a0\u3002", "level": null, "url": null, "caption": null, "credit": null}, {"type": "paragraph", "text": "\u9488\u5bf9\u884c\u52a8\u4e0d\u4fbf\u7684\u5c45\u6c11\uff0c\u533b\u62a4\u4eba\u5458\u7ec4\u621024\u652f\u5c0f\u5206\u961f\u5165\u6237\u670d\u52a1\uff0c\u73b0\u573a\u5efa\u7acb\u5065\u5eb7\u6863\u6848\uff0c\u505a\u5230\u5e94\u8bbf\u5c3d\u8bbf\u3002", "level": null, "url": null, "caption": null, "credit": null}, {"type": "paragraph", "text": "\u5de5\u4f5c\u7ec4\u67e5\u770b\u4e86\u8bca\u5ba4\u3001\u836f\u623f\u548c\u6863\u6848\u5ba4\uff0c\u5bf9\u53d1\u73b0\u768424\u4e2a\u95ee\u9898\u9010\u4e00\u63d0\u51fa\u6574\u6539\u610f\u89c1\uff0c\u660e\u786e\u4e86\u5b8c\u6210\u65f6\u9650\u3002", "level": null, "url": null, "caption": null, "credit": null}, {"type": "paragraph", "text": "\u76f8\u5173\u8d1f\u8d23\u4eba\u8868\u793a\uff0c\u5c06\u628a\u5fc3\u7406\u5065\u5eb7\u670d\u52a1\u7eb3\u5165\u5e74\u5ea6\u91cd\u70b9\u4efb\u52a1\uff0c\u5b9a\u671f\u901a\u62a5\u8fdb\u5c55\uff0c\u786e\u4fdd\u5404\u9879\u63aa\u65bd\u843d\u5230\u5b9e\u5904\u3002", "level": null, "url": null, "caption": null, "credit": null}]','[]','[]','null','null','zh-Hans','{"used": "utf-8", "declared": "utf-8", "how": "strict", "damaged": []}','[]','[]','[]','live',1,'2026-11-27T06:25:10+00:00','2026-11-27T06:25:10+00:00','{"file": "qingyuan/2026-11-27.warc.gz", "offset": 0, "sha256": "51b1006be911cd6b269228d0ece27824435f7cb36700716a43a867f17f451174"}');
INSERT INTO "article" VALUES('eb82b86b8c8a7557','http://www.gdqy.gov.cn/xxgk/zzjg/zfjg/qyswsjkj/gzdta/content/post_1000002.html','http://www.gdqy.gov.cn/xxgk/zzjg/zfjg/qyswsjkj/gzdta/content/post_1000002.html','qingyuan','清远市卫生健康局','清远市','441800','["\u5de5\u4f5c\u52a8\u6001", "\u533b\u7597\u536b\u751f\u5de5\u4f5c\u52a8\u6001"]','interview','一把手访谈 示例市卫生健康局党组书记钟以宁：让群众就近看上病看好病',NULL,NULL,'2024-06-21T10:51:05+08:00','second','清远发布','示例日报','[{"role": "reporter", "name": "\u65b9\u82e5\u7433", "org": null}, {"role": "correspondent", "name": "\u5f6d\u4e00\u5e06", "org": null}]','["\u9996\u9875", "\u653f\u52a1\u516c\u5f00", "\u5de5\u4f5c\u52a8\u6001"]','“基层强则全局强，我们要把资源、人才和技术更多地放到群众家门口；”示例市卫生健康局党组书记钟以宁接受专访时说。
近年来，示例市围绕“强基层”目标，新改建社区卫生服务中心十二家，县域内住院率稳步提升，群众就医负担持续减轻。
补齐短板
建强基层服务网络
“过去群众有点小病也往大医院跑，说到底还是对基层不放心。”钟以宁表示，今年将为每家中心至少配备一名中级以上职称的全科医生。
钟以宁介绍，市里建立了专家定期下沉制度：“专家每周固定坐诊，居民提前一天就能预约。”这项制度已经覆盖全部镇街。
示例市卫生健康发展规划提出：“到明年底，家庭医生签约服务重点人群覆盖率达到百分之八十五以上。”
数字赋能
让信息多跑路
钟以宁认为，信息化不是目的，而是手段。检查检验结果互认之后，居民在不同医院之间转诊，不必再重复检查，费用也随之下降。
“下一步，我们还要把慢性病管理搬到线上，让随访更及时、用药更安全。”钟以宁说。','[{"type": "paragraph", "text": "\u201c\u57fa\u5c42\u5f3a\u5219\u5168\u5c40\u5f3a\uff0c\u6211\u4eec\u8981\u628a\u8d44\u6e90\u3001\u4eba\u624d\u548c\u6280\u672f\u66f4\u591a\u5730\u653e\u5230\u7fa4\u4f17\u5bb6\u95e8\u53e3\uff1b\u201d\u793a\u4f8b\u5e02\u536b\u751f\u5065\u5eb7\u5c40\u515a\u7ec4\u4e66\u8bb0\u949f\u4ee5\u5b81\u63a5\u53d7\u4e13\u8bbf\u65f6\u8bf4\u3002", "level": null, "url": null, "caption": null, "credit": null}, {"type": "paragraph", "text": "\u8fd1\u5e74\u6765\uff0c\u793a\u4f8b\u5e02\u56f4\u7ed5\u201c\u5f3a\u57fa\u5c42\u201d\u76ee\u6807\uff0c\u65b0\u6539\u5efa\u793e\u533a\u536b\u751f\u670d\u52a1\u4e2d\u5fc3\u5341\u4e8c\u5bb6\uff0c\u53bf\u57df\u5185\u4f4f\u9662\u7387\u7a33\u6b65\u63d0\u5347\uff0c\u7fa4\u4f17\u5c31\u533b\u8d1f\u62c5\u6301\u7eed\u51cf\u8f7b\u3002", "level": null, "url": null, "caption": null, "credit": null}, {"type": "image", "text": null, "level": null, "url": "http://www.gdqy.gov.cn/img/0/1/1000/1.png", "caption": "\u793a\u4f8b\u793e\u533a\u536b\u751f\u670d\u52a1\u4e2d\u5fc3\u5916\u666f", "credit": "\u8d44\u6599\u56fe"}, {"type": "heading", "text": "\u8865\u9f50\u77ed\u677f", "level": 2, "url": null, "caption": null, "credit": null}, {"type": "heading", "text": "\u5efa\u5f3a\u57fa\u5c42\u670d\u52a1\u7f51\u7edc", "level": 2, "url": null, "caption": null, "credit": null}, {"type": "paragraph", "text": "\u201c\u8fc7\u53bb\u7fa4\u4f17\u6709\u70b9\u5c0f\u75c5\u4e5f\u5f80\u5927\u533b\u9662\u8dd1\uff0c\u8bf4\u5230\u5e95\u8fd8\u662f\u5bf9\u57fa\u5c42\u4e0d\u653e\u5fc3\u3002\u201d\u949f\u4ee5\u5b81\u8868\u793a\uff0c\u4eca\u5e74\u5c06\u4e3a\u6bcf\u5bb6\u4e2d\u5fc3\u81f3\u5c11\u914d\u5907\u4e00\u540d\u4e2d\u7ea7\u4ee5\u4e0a\u804c\u79f0\u7684\u5168\u79d1\u533b\u751f\u3002", "level": null, "url": null, "caption": null, "credit": null}, {"type": "paragraph", "text": "\u949f\u4ee5\u5b81\u4ecb\u7ecd\uff0c\u5e02\u91cc\u5efa\u7acb\u4e86\u4e13\u5bb6\u5b9a\u671f\u4e0b\u6c89\u5236\u5ea6\uff1a\u201c\u4e13\u5bb6\u6bcf\u5468\u56fa\u5b9a\u5750\u8bca\uff0c\u5c45\u6c11\u63d0\u524d\u4e00\u5929\u5c31\u80fd\u9884\u7ea6\u3002\u201d\u8fd9\u9879\u5236\u5ea6\u5df2\u7ecf\u8986\u76d6\u5168\u90e8\u9547\u8857\u3002", "level": null, "url": null, "caption": null, "credit": null}, {"type": "paragraph", "text": "\u793a\u4f8b\u5e02\u536b\u751f\u5065\u5eb7\u53d1\u5c55\u89c4\u5212\u63d0\u51fa\uff1a\u201c\u5230\u660e\u5e74\u5e95\uff0c\u5bb6\u5ead\u533b\u751f\u7b7e\u7ea6\u670d\u52a1\u91cd\u70b9\u4eba\u7fa4\u8986\u76d6\u7387\u8fbe\u5230\u767e\u5206\u4e4b\u516b\u5341\u4e94\u4ee5\u4e0a\u3002\u201d", "level": null, "url": null, "caption": null, "credit": null}, {"type": "heading", "text": "\u6570\u5b57\u8d4b\u80fd", "level": 2, "url": null, "caption": null, "credit": null}, {"type": "heading", "text": "\u8ba9\u4fe1\u606f\u591a\u8dd1\u8def", "level": 2, "url": null, "caption": null, "credit": null}, {"type": "paragraph", "text": "\u949f\u4ee5\u5b81\u8ba4\u4e3a\uff0c\u4fe1\u606f\u5316\u4e0d\u662f\u76ee\u7684\uff0c\u800c\u662f\u624b\u6bb5\u3002\u68c0\u67e5\u68c0\u9a8c\u7ed3\u679c\u4e92\u8ba4\u4e4b\u540e\uff0c\u5c45\u6c11\u5728\u4e0d\u540c\u533b\u9662\u4e4b\u95f4\u8f6c\u8bca\uff0c\u4e0d\u5fc5\u518d\u91cd\u590d\u68c0\u67e5\uff0c\u8d39\u7528\u4e5f\u968f\u4e4b\u4e0b\u964d\u3002", "level": null, "url": null, "caption": null, "credit": null}, {"type": "paragraph", "text": "\u201c\u4e0b\u4e00\u6b65\uff0c\u6211\u4eec\u8fd8\u8981\u628a\u6162\u6027\u75c5\u7ba1\u7406\u642c\u5230\u7ebf\u4e0a\uff0c\u8ba9\u968f\u8bbf\u66f4\u53ca\u65f6\u3001\u7528\u836f\u66f4\u5b89\u5168\u3002\u201d\u949f\u4ee5\u5b81\u8bf4\u3002", "level": null, "url": null, "caption": null, "credit": null}]','[{"url": "http://www.gdqy.gov.cn/img/0/1/1000/1.png", "caption": "\u793a\u4f8b\u793e\u533a\u536b\u751f\u670d\u52a1\u4e2d\u5fc3\u5916\u666f", "credit": "\u8d44\u6599\u56fe"}]','[]','{"series": "\u4e00\u628a\u624b\u8bbf\u8c08", "theme": null, "held_at": null, "host": null, "guests": [{"name": "\u949f\u4ee5\u5b81", "post": "\u515a\u7ec4\u4e66\u8bb0", "org": "\u793a\u4f8b\u5e02\u536b\u751f\u5065\u5eb7\u5c40"}], "turns": [], "quotes": [{"speaker": "\u949f\u4ee5\u5b81", "speaker_kind": "person", "post": "\u793a\u4f8b\u5e02\u536b\u751f\u5065\u5eb7\u5c40\u515a\u7ec4\u4e66\u8bb0", "verb": "\u8bf4", "position": "before", "kind": "direct", "text": "\u57fa\u5c42\u5f3a\u5219\u5168\u5c40\u5f3a\uff0c\u6211\u4eec\u8981\u628a\u8d44\u6e90\u3001\u4eba\u624d\u548c\u6280\u672f\u66f4\u591a\u5730\u653e\u5230\u7fa4\u4f17\u5bb6\u95e8\u53e3\uff1b", "block": 0}, {"speaker": "\u949f\u4ee5\u5b81", "speaker_kind": "person", "post": "\u793a\u4f8b\u5e02\u536b\u751f\u5065\u5eb7\u5c40\u515a\u7ec4\u4e66\u8bb0", "verb": "\u8868\u793a", "position": "before", "kind": "direct", "text": "\u8fc7\u53bb\u7fa4\u4f17\u6709\u70b9\u5c0f\u75c5\u4e5f\u5f80\u5927\u533b\u9662\u8dd1\uff0c\u8bf4\u5230\u5e95\u8fd8\u662f\u5bf9\u57fa\u5c42\u4e0d\u653e\u5fc3\u3002", "block": 5}, {"speaker": "\u949f\u4ee5\u5b81", "speaker_kind": "person", "post": "\u793a\u4f8b\u5e02\u536b\u751f\u5065\u5eb7\u5c40\u515a\u7ec4\u4e66\u8bb0", "verb": "\u8868\u793a", "position": "after", "kind": "indirect", "text": "\u4eca\u5e74\u5c06\u4e3a\u6bcf\u5bb6\u4e2d\u5fc3\u81f3\u5c11\u914d\u5907\u4e00\u540d\u4e2d\u7ea7\u4ee5\u4e0a\u804c\u79f0\u7684\u5168\u79d1\u533b\u751f\u3002", "block": 5}, {"speaker": "\u949f\u4ee5\u5b81", "speaker_kind": "person", "post": "\u793a\u4f8b\u5e02\u536b\u751f\u5065\u5eb7\u5c40\u515a\u7ec4\u4e66\u8bb0", "verb": "\u4ecb\u7ecd", "position": "after", "kind": "direct", "text": "\u4e13\u5bb6\u6bcf\u5468\u56fa\u5b9a\u5750\u8bca\uff0c\u5c45\u6c11\u63d0\u524d\u4e00\u5929\u5c31\u80fd\u9884\u7ea6\u3002", "block": 6}, {"speaker": "\u793a\u4f8b\u5e02\u536b\u751f\u5065\u5eb7\u53d1\u5c55\u89c4\u5212", "speaker_kind": "document", "post": null, "verb": "\u63d0\u51fa", "position": "after", "kind": "direct", "text": "\u5230\u660e\u5e74\u5e95\uff0c\u5bb6\u5ead\u533b\u751f\u7b7e\u7ea6\u670d\u52a1\u91cd\u70b9\u4eba\u7fa4\u8986\u76d6\u7387\u8fbe\u5230\u767e\u5206\u4e4b\u516b\u5341\u4e94\u4ee5\u4e0a\u3002", "block": 7}, {"speaker": "\u949f\u4ee5\u5b81", "speaker_kind": "person", "post": "\u793a\u4f8b\u5e02\u536b\u751f\u5065\u5eb7\u5c40\u515a\u7ec4\u4e66\u8bb0", "verb": "\u8ba4\u4e3a", "position": "after", "kind": "indirect", "text": "\u4fe1\u606f\u5316\u4e0d\u662f\u76ee\u7684\uff0c\u800c\u662f\u624b\u6bb5\u3002", "block": 10}, {"speaker": "\u949f\u4ee5\u5b81", "speaker_kind": "person", "post": "\u793a\u4f8b\u5e02\u536b\u751f\u5065\u5eb7\u5c40\u515a\u7ec4\u4e66\u8bb0", "verb": "\u8bf4", "position": "before", "kind": "direct", "text": "\u4e0b\u4e00\u6b65\uff0c\u6211\u4eec\u8fd8\u8981\u628a\u6162\u6027\u75c5\u7ba1\u7406\u642c\u5230\u7ebf\u4e0a\uff0c\u8ba9\u968f\u8bbf\u66f4\u53ca\u65f6\u3001\u7528\u836f\u66f4\u5b89\u5168\u3002", "block": 11}]}','null','zh-Hans','{"used": "utf-8", "declared": "utf-8", "how": "strict", "damaged": []}','[]','[]','[{"type": "same_as", "id": "d5d89586f3edf500"}]','live',2,'2026-11-27T06:25:10+00:00','2026-11-27T06:25:13+00:00','{"file": "qingyuan/2026-11-27.warc.gz", "offset": 9463, "sha256": "006556a31321b9c87b11fccb4412107dc9b855166c09e5b38b0faa6265efb9d2"}');
INSERT INTO "article" VALUES('2d7a94b14cf87b8f','http://www.gdqy.gov.cn/xxgk/zzjg/zfjg/qyswsjkj/gzdta/content/post_1000001.html','http://www.gdqy.gov.cn/xxgk/zzjg/zfjg/qyswsjkj/gzdta/content/post_1000001.html','qingyuan','清远市卫生健康局','清远市','441800','["\u5de5\u4f5c\u52a8\u6001"]','news','城西开展托育机构指导活动 惠及居民15人',NULL,NULL,'2024-06-24T21:58:08+08:00','second','示例日报',NULL,'[]','["\u9996\u9875", "\u653f\u52a1\u516c\u5f00", "\u5de5\u4f5c\u52a8\u6001"]','6月24日上午，示例市卫生健康部门在城西举行托育机构指导现场会，15家单位派员到场。
工作组查看了诊室、药房和档案室，对发现的15个问题逐一提出整改意见，明确了完成时限。
参加人员围绕流程规范、信息报送和协同处置等内容进行了讨论，并就下一阶段安排达成一致。
相关负责人表示，将把托育机构指导纳入年度重点任务，定期通报进展，确保各项措施落到实处。','[{"type": "paragraph", "text": "6\u670824\u65e5\u4e0a\u5348\uff0c\u793a\u4f8b\u5e02\u536b\u751f\u5065\u5eb7\u90e8\u95e8\u5728\u57ce\u897f\u4e3e\u884c\u6258\u80b2\u673a\u6784\u6307\u5bfc\u73b0\u573a\u4f1a\uff0c15\u5bb6\u5355\u4f4d\u6d3e\u5458\u5230\u573a\u3002", "level": null, "url": null, "caption": null, "credit": null}, {"type": "paragraph", "text": "\u5de5\u4f5c\u7ec4\u67e5\u770b\u4e86\u8bca\u5ba4\u3001\u836f\u623f\u548c\u6863\u6848\u5ba4\uff0c\u5bf9\u53d1\u73b0\u768415\u4e2a\u95ee\u9898\u9010\u4e00\u63d0\u51fa\u6574\u6539\u610f\u89c1\uff0c\u660e\u786e\u4e86\u5b8c\u6210\u65f6\u9650\u3002", "level": null, "url": null, "caption": null, "credit": null}, {"type": "paragraph", "text": "\u53c2\u52a0\u4eba\u5458\u56f4\u7ed5\u6d41\u7a0b\u89c4\u8303\u3001\u4fe1\u606f\u62a5\u9001\u548c\u534f\u540c\u5904\u7f6e\u7b49\u5185\u5bb9\u8fdb\u884c\u4e86\u8ba8\u8bba\uff0c\u5e76\u5c31\u4e0b\u4e00\u9636\u6bb5\u5b89\u6392\u8fbe\u6210\u4e00\u81f4\u3002", "level": null, "url": null, "caption": null, "credit": null}, {"type": "paragraph", "text": "\u76f8\u5173\u8d1f\u8d23\u4eba\u8868\u793a\uff0c\u5c06\u628a\u6258\u80b2\u673a\u6784\u6307\u5bfc\u7eb3\u5165\u5e74\u5ea6\u91cd\u70b9\u4efb\u52a1\uff0c\u5b9a\u671f\u901a\u62a5\u8fdb\u5c55\uff0c\u786e\u4fdd\u5404\u9879\u63aa\u65bd\u843d\u5230\u5b9e\u5904\u3002", "level": null, "url": null, "caption": null, "credit": null}]','[]','[]','null','null','zh-Hans','{"used": "utf-8", "declared": "utf-8", "how": "strict", "damaged": []}','[]','[]','[]','live',1,'2026-11-27T06:25:10+00:00','2026-11-27T06:25:10+00:00','{"file": "qingyuan/2026-11-27.warc.gz", "offset": 4254, "sha256": "3e213942330d0fbbd514ae3f718fa3ec94ed6f3e2d5090118c32b89536f4efda"}');
INSERT INTO "article" VALUES('c2ed7b21a11d1f1c','http://www.gdqy.gov.cn/xxgk/zzjg/zfjg/qyswsjkj/gzdta/content/post_1000000.html','http://www.gdqy.gov.cn/xxgk/zzjg/zfjg/qyswsjkj/gzdta/content/post_1000000.html','qingyuan','清远市卫生健康局','清远市','441800','["\u5de5\u4f5c\u52a8\u6001"]','news','城东开展健康素养宣传活动 惠及居民12人',NULL,NULL,'2024-06-28T09:05:11+08:00','second','清远市卫生健康局',NULL,'[]','["\u9996\u9875", "\u653f\u52a1\u516c\u5f00", "\u5de5\u4f5c\u52a8\u6001"]','近日，示例市城东街道社区卫生服务中心组织开展健康素养宣传活动，共有12名居民参加。
活动现场设置咨询、检测和宣传三个区域，工作人员为居民测量血压血糖，并发放宣传资料12份。
据介绍，当地通过预约服务、上门随访等方式，把服务送到居民身边，群众满意度达到百分之90。
下一步，示例市将继续完善工作机制，推动健康素养宣传提质扩面，让更多居民在家门口享受到便捷服务。','[{"type": "paragraph", "text": "\u8fd1\u65e5\uff0c\u793a\u4f8b\u5e02\u57ce\u4e1c\u8857\u9053\u793e\u533a\u536b\u751f\u670d\u52a1\u4e2d\u5fc3\u7ec4\u7ec7\u5f00\u5c55\u5065\u5eb7\u7d20\u517b\u5ba3\u4f20\u6d3b\u52a8\uff0c\u5171\u670912\u540d\u5c45\u6c11\u53c2\u52a0\u3002", "level": null, "url": null, "caption": null, "credit": null}, {"type": "paragraph", "text": "\u6d3b\u52a8\u73b0\u573a\u8bbe\u7f6e\u54a8\u8be2\u3001\u68c0\u6d4b\u548c\u5ba3\u4f20\u4e09\u4e2a\u533a\u57df\uff0c\u5de5\u4f5c\u4eba\u5458\u4e3a\u5c45\u6c11\u6d4b\u91cf\u8840\u538b\u8840\u7cd6\uff0c\u5e76\u53d1\u653e\u5ba3\u4f20\u8d44\u659912\u4efd\u3002", "level": null, "url": null, "caption": null, "credit": null}, {"type": "paragraph", "text": "\u636e\u4ecb\u7ecd\uff0c\u5f53\u5730\u901a\u8fc7\u9884\u7ea6\u670d\u52a1\u3001\u4e0a\u95e8\u968f\u8bbf\u7b49\u65b9\u5f0f\uff0c\u628a\u670d\u52a1\u9001\u5230\u5c45\u6c11\u8eab\u8fb9\uff0c\u7fa4\u4f17\u6ee1\u610f\u5ea6\u8fbe\u5230\u767e\u5206\u4e4b90\u3002", "level": null, "url": null, "caption": null, "credit": null}, {"type": "paragraph", "text": "\u4e0b\u4e00\u6b65\uff0c\u793a\u4f8b\u5e02\u5c06\u7ee7\u7eed\u5b8c\u5584\u5de5\u4f5c\u673a\u5236\uff0c\u63a8\u52a8\u5065\u5eb7\u7d20\u517b\u5ba3\u4f20\u63d0\u8d28\u6269\u9762\uff0c\u8ba9\u66f4\u591a\u5c45\u6c11\u5728\u5bb6\u95e8\u53e3\u4eab\u53d7\u5230\u4fbf\u6377\u670d\u52a1\u3002", "level": null, "url": null, "caption": null, "credit": null}]','[]','[]','null','null','zh-Hans','{"used": "utf-8", "declared": "utf-8", "how": "strict", "damaged": []}','[]','[]','[]','live',1,'2026-11-27T06:25:10+00:00','2026-11-27T06:25:10+00:00','{"file": "qingyuan/2026-11-27.warc.gz", "offset": 6047, "sha256": "bc74b2fe863bf12bc652da287b38082d9479e7a2b4c69c3a543eb396c6294198"}');
INSERT INTO "article" VALUES('d0c6074554072e91','http://www.gdqy.gov.cn/xxgk/zzjg/zfjg/qyswsjkj/gzdta/content/post_1000005.html','http://www.gdqy.gov.cn/xxgk/zzjg/zfjg/qyswsjkj/gzdta/content/post_1000005.html','qingyuan','清远市卫生健康局','清远市','441800','["\u5de5\u4f5c\u52a8\u6001"]','notice','关于褚明轩同志任职的公示（第5号）',NULL,NULL,'2024-06-11T01:29:56+08:00','second','清远发布',NULL,'[]','["\u9996\u9875", "\u653f\u52a1\u516c\u5f00", "\u5de5\u4f5c\u52a8\u6001"]','根据有关规定，现将褚明轩同志拟任职情况予以公示，公示期自2024年6月11日起，共5个工作日。
公示期间，如有不同意见，请以书面形式向示例单位人事部门反映，反映情况须实事求是。
联系电话：0000-0000005。','[{"type": "paragraph", "text": "\u6839\u636e\u6709\u5173\u89c4\u5b9a\uff0c\u73b0\u5c06\u891a\u660e\u8f69\u540c\u5fd7\u62df\u4efb\u804c\u60c5\u51b5\u4e88\u4ee5\u516c\u793a\uff0c\u516c\u793a\u671f\u81ea2024\u5e746\u670811\u65e5\u8d77\uff0c\u51715\u4e2a\u5de5\u4f5c\u65e5\u3002", "level": null, "url": null, "caption": null, "credit": null}, {"type": "paragraph", "text": "\u516c\u793a\u671f\u95f4\uff0c\u5982\u6709\u4e0d\u540c\u610f\u89c1\uff0c\u8bf7\u4ee5\u4e66\u9762\u5f62\u5f0f\u5411\u793a\u4f8b\u5355\u4f4d\u4eba\u4e8b\u90e8\u95e8\u53cd\u6620\uff0c\u53cd\u6620\u60c5\u51b5\u987b\u5b9e\u4e8b\u6c42\u662f\u3002", "level": null, "url": null, "caption": null, "credit": null}, {"type": "paragraph", "text": "\u8054\u7cfb\u7535\u8bdd\uff1a0000-0000005\u3002", "level": null, "url": null, "caption": null, "credit": null}]','[]','[]','null','null','zh-Hans','{"used": "utf-8", "declared": "utf-8", "how": "strict", "damaged": []}','[]','[]','[]','live',1,'2026-11-27T06:25:11+00:00','2026-11-27T06:25:11+00:00','{"file": "qingyuan/2026-11-27.warc.gz", "offset": 7837, "sha256": "0d6bfa9e1a6b3db8e5d07929f8ebc84d39f71dd3c8867a64b34ff6d691207538"}');
INSERT INTO "article" VALUES('d5d89586f3edf500','http://www.paper.example.cn/c/77.html','http://www.paper.example.cn/c/77.html','qingyuan','清远市卫生健康局','清远市','441800','[]','interview','一把手访谈 示例市卫生健康局党组书记钟以宁：让群众就近看上病看好病',NULL,NULL,'2024-06-21T10:51:05+08:00','second','清远发布','示例日报','[{"role": "reporter", "name": "\u65b9\u82e5\u7433", "org": null}, {"role": "correspondent", "name": "\u5f6d\u4e00\u5e06", "org": null}]','["\u9996\u9875", "\u653f\u52a1\u516c\u5f00", "\u5de5\u4f5c\u52a8\u6001"]','“基层强则全局强，我们要把资源、人才和技术更多地放到群众家门口。”示例市卫生健康局党组书记钟以宁接受专访时说。
近年来，示例市围绕“强基层”目标，新改建社区卫生服务中心十二家，县域内住院率稳步提升，群众就医负担持续减轻。
补齐短板
建强基层服务网络
“过去群众有点小病也往大医院跑，说到底还是对基层不放心。”钟以宁表示，今年将为每家中心至少配备一名中级以上职称的全科医生。
钟以宁介绍，市里建立了专家定期下沉制度：“专家每周固定坐诊，居民提前一天就能预约。”这项制度已经覆盖全部镇街。
示例市卫生健康发展规划提出：“到明年底，家庭医生签约服务重点人群覆盖率达到百分之八十五以上。”
数字赋能
让信息多跑路
钟以宁认为，信息化不是目的，而是手段。检查检验结果互认之后，居民在不同医院之间转诊，不必再重复检查，费用也随之下降。
“下一步，我们还要把慢性病管理搬到线上，让随访更及时、用药更安全。”钟以宁说。','[{"type": "paragraph", "text": "\u201c\u57fa\u5c42\u5f3a\u5219\u5168\u5c40\u5f3a\uff0c\u6211\u4eec\u8981\u628a\u8d44\u6e90\u3001\u4eba\u624d\u548c\u6280\u672f\u66f4\u591a\u5730\u653e\u5230\u7fa4\u4f17\u5bb6\u95e8\u53e3\u3002\u201d\u793a\u4f8b\u5e02\u536b\u751f\u5065\u5eb7\u5c40\u515a\u7ec4\u4e66\u8bb0\u949f\u4ee5\u5b81\u63a5\u53d7\u4e13\u8bbf\u65f6\u8bf4\u3002", "level": null, "url": null, "caption": null, "credit": null}, {"type": "paragraph", "text": "\u8fd1\u5e74\u6765\uff0c\u793a\u4f8b\u5e02\u56f4\u7ed5\u201c\u5f3a\u57fa\u5c42\u201d\u76ee\u6807\uff0c\u65b0\u6539\u5efa\u793e\u533a\u536b\u751f\u670d\u52a1\u4e2d\u5fc3\u5341\u4e8c\u5bb6\uff0c\u53bf\u57df\u5185\u4f4f\u9662\u7387\u7a33\u6b65\u63d0\u5347\uff0c\u7fa4\u4f17\u5c31\u533b\u8d1f\u62c5\u6301\u7eed\u51cf\u8f7b\u3002", "level": null, "url": null, "caption": null, "credit": null}, {"type": "image", "text": null, "level": null, "url": "http://www.paper.example.cn/img/0/1/1000/1.png", "caption": "\u793a\u4f8b\u793e\u533a\u536b\u751f\u670d\u52a1\u4e2d\u5fc3\u5916\u666f", "credit": "\u8d44\u6599\u56fe"}, {"type": "heading", "text": "\u8865\u9f50\u77ed\u677f", "level": 2, "url": null, "caption": null, "credit": null}, {"type": "heading", "text": "\u5efa\u5f3a\u57fa\u5c42\u670d\u52a1\u7f51\u7edc", "level": 2, "url": null, "caption": null, "credit": null}, {"type": "paragraph", "text": "\u201c\u8fc7\u53bb\u7fa4\u4f17\u6709\u70b9\u5c0f\u75c5\u4e5f\u5f80\u5927\u533b\u9662\u8dd1\uff0c\u8bf4\u5230\u5e95\u8fd8\u662f\u5bf9\u57fa\u5c42\u4e0d\u653e\u5fc3\u3002\u201d\u949f\u4ee5\u5b81\u8868\u793a\uff0c\u4eca\u5e74\u5c06\u4e3a\u6bcf\u5bb6\u4e2d\u5fc3\u81f3\u5c11\u914d\u5907\u4e00\u540d\u4e2d\u7ea7\u4ee5\u4e0a\u804c\u79f0\u7684\u5168\u79d1\u533b\u751f\u3002", "level": null, "url": null, "caption": null, "credit": null}, {"type": "paragraph", "text": "\u949f\u4ee5\u5b81\u4ecb\u7ecd\uff0c\u5e02\u91cc\u5efa\u7acb\u4e86\u4e13\u5bb6\u5b9a\u671f\u4e0b\u6c89\u5236\u5ea6\uff1a\u201c\u4e13\u5bb6\u6bcf\u5468\u56fa\u5b9a\u5750\u8bca\uff0c\u5c45\u6c11\u63d0\u524d\u4e00\u5929\u5c31\u80fd\u9884\u7ea6\u3002\u201d\u8fd9\u9879\u5236\u5ea6\u5df2\u7ecf\u8986\u76d6\u5168\u90e8\u9547\u8857\u3002", "level": null, "url": null, "caption": null, "credit": null}, {"type": "paragraph", "text": "\u793a\u4f8b\u5e02\u536b\u751f\u5065\u5eb7\u53d1\u5c55\u89c4\u5212\u63d0\u51fa\uff1a\u201c\u5230\u660e\u5e74\u5e95\uff0c\u5bb6\u5ead\u533b\u751f\u7b7e\u7ea6\u670d\u52a1\u91cd\u70b9\u4eba\u7fa4\u8986\u76d6\u7387\u8fbe\u5230\u767e\u5206\u4e4b\u516b\u5341\u4e94\u4ee5\u4e0a\u3002\u201d", "level": null, "url": null, "caption": null, "credit": null}, {"type": "heading", "text": "\u6570\u5b57\u8d4b\u80fd", "level": 2, "url": null, "caption": null, "credit": null}, {"type": "heading", "text": "\u8ba9\u4fe1\u606f\u591a\u8dd1\u8def", "level": 2, "url": null, "caption": null, "credit": null}, {"type": "paragraph", "text": "\u949f\u4ee5\u5b81\u8ba4\u4e3a\uff0c\u4fe1\u606f\u5316\u4e0d\u662f\u76ee\u7684\uff0c\u800c\u662f\u624b\u6bb5\u3002\u68c0\u67e5\u68c0\u9a8c\u7ed3\u679c\u4e92\u8ba4\u4e4b\u540e\uff0c\u5c45\u6c11\u5728\u4e0d\u540c\u533b\u9662\u4e4b\u95f4\u8f6c\u8bca\uff0c\u4e0d\u5fc5\u518d\u91cd\u590d\u68c0\u67e5\uff0c\u8d39\u7528\u4e5f\u968f\u4e4b\u4e0b\u964d\u3002", "level": null, "url": null, "caption": null, "credit": null}, {"type": "paragraph", "text": "\u201c\u4e0b\u4e00\u6b65\uff0c\u6211\u4eec\u8fd8\u8981\u628a\u6162\u6027\u75c5\u7ba1\u7406\u642c\u5230\u7ebf\u4e0a\uff0c\u8ba9\u968f\u8bbf\u66f4\u53ca\u65f6\u3001\u7528\u836f\u66f4\u5b89\u5168\u3002\u201d\u949f\u4ee5\u5b81\u8bf4\u3002", "level": null, "url": null, "caption": null, "credit": null}]','[{"url": "http://www.paper.example.cn/img/0/1/1000/1.png", "caption": "\u793a\u4f8b\u793e\u533a\u536b\u751f\u670d\u52a1\u4e2d\u5fc3\u5916\u666f", "credit": "\u8d44\u6599\u56fe"}]','[]','{"series": "\u4e00\u628a\u624b\u8bbf\u8c08", "theme": null, "held_at": null, "host": null, "guests": [{"name": "\u949f\u4ee5\u5b81", "post": "\u515a\u7ec4\u4e66\u8bb0", "org": "\u793a\u4f8b\u5e02\u536b\u751f\u5065\u5eb7\u5c40"}], "turns": [], "quotes": [{"speaker": "\u949f\u4ee5\u5b81", "speaker_kind": "person", "post": "\u793a\u4f8b\u5e02\u536b\u751f\u5065\u5eb7\u5c40\u515a\u7ec4\u4e66\u8bb0", "verb": "\u8bf4", "position": "before", "kind": "direct", "text": "\u57fa\u5c42\u5f3a\u5219\u5168\u5c40\u5f3a\uff0c\u6211\u4eec\u8981\u628a\u8d44\u6e90\u3001\u4eba\u624d\u548c\u6280\u672f\u66f4\u591a\u5730\u653e\u5230\u7fa4\u4f17\u5bb6\u95e8\u53e3\u3002", "block": 0}, {"speaker": "\u949f\u4ee5\u5b81", "speaker_kind": "person", "post": "\u793a\u4f8b\u5e02\u536b\u751f\u5065\u5eb7\u5c40\u515a\u7ec4\u4e66\u8bb0", "verb": "\u8868\u793a", "position": "before", "kind": "direct", "text": "\u8fc7\u53bb\u7fa4\u4f17\u6709\u70b9\u5c0f\u75c5\u4e5f\u5f80\u5927\u533b\u9662\u8dd1\uff0c\u8bf4\u5230\u5e95\u8fd8\u662f\u5bf9\u57fa\u5c42\u4e0d\u653e\u5fc3\u3002", "block": 5}, {"speaker": "\u949f\u4ee5\u5b81", "speaker_kind": "person", "post": "\u793a\u4f8b\u5e02\u536b\u751f\u5065\u5eb7\u5c40\u515a\u7ec4\u4e66\u8bb0", "verb": "\u8868\u793a", "position": "after", "kind": "indirect", "text": "\u4eca\u5e74\u5c06\u4e3a\u6bcf\u5bb6\u4e2d\u5fc3\u81f3\u5c11\u914d\u5907\u4e00\u540d\u4e2d\u7ea7\u4ee5\u4e0a\u804c\u79f0\u7684\u5168\u79d1\u533b\u751f\u3002", "block": 5}, {"speaker": "\u949f\u4ee5\u5b81", "speaker_kind": "person", "post": "\u793a\u4f8b\u5e02\u536b\u751f\u5065\u5eb7\u5c40\u515a\u7ec4\u4e66\u8bb0", "verb": "\u4ecb\u7ecd", "position": "after", "kind": "direct", "text": "\u4e13\u5bb6\u6bcf\u5468\u56fa\u5b9a\u5750\u8bca\uff0c\u5c45\u6c11\u63d0\u524d\u4e00\u5929\u5c31\u80fd\u9884\u7ea6\u3002", "block": 6}, {"speaker": "\u793a\u4f8b\u5e02\u536b\u751f\u5065\u5eb7\u53d1\u5c55\u89c4\u5212", "speaker_kind": "document", "post": null, "verb": "\u63d0\u51fa", "position": "after", "kind": "direct", "text": "\u5230\u660e\u5e74\u5e95\uff0c\u5bb6\u5ead\u533b\u751f\u7b7e\u7ea6\u670d\u52a1\u91cd\u70b9\u4eba\u7fa4\u8986\u76d6\u7387\u8fbe\u5230\u767e\u5206\u4e4b\u516b\u5341\u4e94\u4ee5\u4e0a\u3002", "block": 7}, {"speaker": "\u949f\u4ee5\u5b81", "speaker_kind": "person", "post": "\u793a\u4f8b\u5e02\u536b\u751f\u5065\u5eb7\u5c40\u515a\u7ec4\u4e66\u8bb0", "verb": "\u8ba4\u4e3a", "position": "after", "kind": "indirect", "text": "\u4fe1\u606f\u5316\u4e0d\u662f\u76ee\u7684\uff0c\u800c\u662f\u624b\u6bb5\u3002", "block": 10}, {"speaker": "\u949f\u4ee5\u5b81", "speaker_kind": "person", "post": "\u793a\u4f8b\u5e02\u536b\u751f\u5065\u5eb7\u5c40\u515a\u7ec4\u4e66\u8bb0", "verb": "\u8bf4", "position": "before", "kind": "direct", "text": "\u4e0b\u4e00\u6b65\uff0c\u6211\u4eec\u8fd8\u8981\u628a\u6162\u6027\u75c5\u7ba1\u7406\u642c\u5230\u7ebf\u4e0a\uff0c\u8ba9\u968f\u8bbf\u66f4\u53ca\u65f6\u3001\u7528\u836f\u66f4\u5b89\u5168\u3002", "block": 11}]}','null','zh-Hans','{"used": "utf-8", "declared": "utf-8", "how": "strict", "damaged": []}','[]','[]','[]','live',1,'2026-11-27T06:25:16+00:00','2026-11-27T06:25:16+00:00','{"file": "ingest/2026-11-27.warc.gz", "offset": 0, "sha256": "d7d906846df32deecd46d08575d3a8e2532a3973484560a982a204af08a00ac6"}');
CREATE TABLE article_revision (
	article_id TEXT NOT NULL, 
	revision INTEGER NOT NULL, 
	replaced_at TEXT NOT NULL, 
	record JSON NOT NULL, 
	CONSTRAINT pk_article_revision PRIMARY KEY (article_id, revision), 
	CONSTRAINT fk_article_revision_article_id FOREIGN KEY(article_id) REFERENCES article (id)
);
INSERT INTO "article_revision" VALUES('eb82b86b8c8a7557',1,'2026-11-27T06:25:13+00:00','{"id": "eb82b86b8c8a7557", "url": "http://www.gdqy.gov.cn/xxgk/zzjg/zfjg/qyswsjkj/gzdta/content/post_1000002.html", "canonical_url": "http://www.gdqy.gov.cn/xxgk/zzjg/zfjg/qyswsjkj/gzdta/content/post_1000002.html", "site": "qingyuan", "agency": "\u6e05\u8fdc\u5e02\u536b\u751f\u5065\u5eb7\u5c40", "city": "\u6e05\u8fdc\u5e02", "adcode": "441800", "columns": ["\u5de5\u4f5c\u52a8\u6001", "\u533b\u7597\u536b\u751f\u5de5\u4f5c\u52a8\u6001"], "kind": "interview", "title": "\u4e00\u628a\u624b\u8bbf\u8c08 \u793a\u4f8b\u5e02\u536b\u751f\u5065\u5eb7\u5c40\u515a\u7ec4\u4e66\u8bb0\u949f\u4ee5\u5b81\uff1a\u8ba9\u7fa4\u4f17\u5c31\u8fd1\u770b\u4e0a\u75c5\u770b\u597d\u75c5", "kicker": null, "subtitle": null, "published_at": "2024-06-21T10:51:05+08:00", "published_precision": "second", "source": "\u6e05\u8fdc\u53d1\u5e03", "original_source": "\u793a\u4f8b\u65e5\u62a5", "bylines": [{"role": "reporter", "name": "\u65b9\u82e5\u7433", "org": null}, {"role": "correspondent", "name": "\u5f6d\u4e00\u5e06", "org": null}], "breadcrumb": ["\u9996\u9875", "\u653f\u52a1\u516c\u5f00", "\u5de5\u4f5c\u52a8\u6001"], "body": "\u201c\u57fa\u5c42\u5f3a\u5219\u5168\u5c40\u5f3a\uff0c\u6211\u4eec\u8981\u628a\u8d44\u6e90\u3001\u4eba\u624d\u548c\u6280\u672f\u66f4\u591a\u5730\u653e\u5230\u7fa4\u4f17\u5bb6\u95e8\u53e3\u3002\u201d\u793a\u4f8b\u5e02\u536b\u751f\u5065\u5eb7\u5c40\u515a\u7ec4\u4e66\u8bb0\u949f\u4ee5\u5b81\u63a5\u53d7\u4e13\u8bbf\u65f6\u8bf4\u3002\n\u8fd1\u5e74\u6765\uff0c\u793a\u4f8b\u5e02\u56f4\u7ed5\u201c\u5f3a\u57fa\u5c42\u201d\u76ee\u6807\uff0c\u65b0\u6539\u5efa\u793e\u533a\u536b\u751f\u670d\u52a1\u4e2d\u5fc3\u5341\u4e8c\u5bb6\uff0c\u53bf\u57df\u5185\u4f4f\u9662\u7387\u7a33\u6b65\u63d0\u5347\uff0c\u7fa4\u4f17\u5c31\u533b\u8d1f\u62c5\u6301\u7eed\u51cf\u8f7b\u3002\n\u8865\u9f50\u77ed\u677f\n\u5efa\u5f3a\u57fa\u5c42\u670d\u52a1\u7f51\u7edc\n\u201c\u8fc7\u53bb\u7fa4\u4f17\u6709\u70b9\u5c0f\u75c5\u4e5f\u5f80\u5927\u533b\u9662\u8dd1\uff0c\u8bf4\u5230\u5e95\u8fd8\u662f\u5bf9\u57fa\u5c42\u4e0d\u653e\u5fc3\u3002\u201d\u949f\u4ee5\u5b81\u8868\u793a\uff0c\u4eca\u5e74\u5c06\u4e3a\u6bcf\u5bb6\u4e2d\u5fc3\u81f3\u5c11\u914d\u5907\u4e00\u540d\u4e2d\u7ea7\u4ee5\u4e0a\u804c\u79f0\u7684\u5168\u79d1\u533b\u751f\u3002\n\u949f\u4ee5\u5b81\u4ecb\u7ecd\uff0c\u5e02\u91cc\u5efa\u7acb\u4e86\u4e13\u5bb6\u5b9a\u671f\u4e0b\u6c89\u5236\u5ea6\uff1a\u201c\u4e13\u5bb6\u6bcf\u5468\u56fa\u5b9a\u5750\u8bca\uff0c\u5c45\u6c11\u63d0\u524d\u4e00\u5929\u5c31\u80fd\u9884\u7ea6\u3002\u201d\u8fd9\u9879\u5236\u5ea6\u5df2\u7ecf\u8986\u76d6\u5168\u90e8\u9547\u8857\u3002\n\u793a\u4f8b\u5e02\u536b\u751f\u5065\u5eb7\u53d1\u5c55\u89c4\u5212\u63d0\u51fa\uff1a\u201c\u5230\u660e\u5e74\u5e95\uff0c\u5bb6\u5ead\u533b\u751f\u7b7e\u7ea6\u670d\u52a1\u91cd\u70b9\u4eba\u7fa4\u8986\u76d6\u7387\u8fbe\u5230\u767e\u5206\u4e4b\u516b\u5341\u4e94\u4ee5\u4e0a\u3002\u201d\n\u6570\u5b57\u8d4b\u80fd\n\u8ba9\u4fe1\u606f\u591a\u8dd1\u8def\n\u949f\u4ee5\u5b81\u8ba4\u4e3a\uff0c\u4fe1\u606f\u5316\u4e0d\u662f\u76ee\u7684\uff0c\u800c\u662f\u624b\u6bb5\u3002\u68c0\u67e5\u68c0\u9a8c\u7ed3\u679c\u4e92\u8ba4\u4e4b\u540e\uff0c\u5c45\u6c11\u5728\u4e0d\u540c\u533b\u9662\u4e4b\u95f4\u8f6c\u8bca\uff0c\u4e0d\u5fc5\u518d\u91cd\u590d\u68c0\u67e5\uff0c\u8d39\u7528\u4e5f\u968f\u4e4b\u4e0b\u964d\u3002\n\u201c\u4e0b\u4e00\u6b65\uff0c\u6211\u4eec\u8fd8\u8981\u628a\u6162\u6027\u75c5\u7ba1\u7406\u642c\u5230\u7ebf\u4e0a\uff0c\u8ba9\u968f\u8bbf\u66f4\u53ca\u65f6\u3001\u7528\u836f\u66f4\u5b89\u5168\u3002\u201d\u949f\u4ee5\u5b81\u8bf4\u3002", "blocks": [{"type": "paragraph", "text": "\u201c\u57fa\u5c42\u5f3a\u5219\u5168\u5c40\u5f3a\uff0c\u6211\u4eec\u8981\u628a\u8d44\u6e90\u3001\u4eba\u624d\u548c\u6280\u672f\u66f4\u591a\u5730\u653e\u5230\u7fa4\u4f17\u5bb6\u95e8\u53e3\u3002\u201d\u793a\u4f8b\u5e02\u536b\u751f\u5065\u5eb7\u5c40\u515a\u7ec4\u4e66\u8bb0\u949f\u4ee5\u5b81\u63a5\u53d7\u4e13\u8bbf\u65f6\u8bf4\u3002", "level": null, "url": null, "caption": null, "credit": null}, {"type": "paragraph", "text": "\u8fd1\u5e74\u6765\uff0c\u793a\u4f8b\u5e02\u56f4\u7ed5\u201c\u5f3a\u57fa\u5c42\u201d\u76ee\u6807\uff0c\u65b0\u6539\u5efa\u793e\u533a\u536b\u751f\u670d\u52a1\u4e2d\u5fc3\u5341\u4e8c\u5bb6\uff0c\u53bf\u57df\u5185\u4f4f\u9662\u7387\u7a33\u6b65\u63d0\u5347\uff0c\u7fa4\u4f17\u5c31\u533b\u8d1f\u62c5\u6301\u7eed\u51cf\u8f7b\u3002", "level": null, "url": null, "caption": null, "credit": null}, {"type": "image", "text": null, "level": null, "url": "http://www.gdqy.gov.cn/img/0/1/1000/1.png", "caption": "\u793a\u4f8b\u793e\u533a\u536b\u751f\u670d\u52a1\u4e2d\u5fc3\u5916\u666f", "credit": "\u8d44\u6599\u56fe"}, {"type": "heading", "text": "\u8865\u9f50\u77ed\u677f", "level": 2, "url": null, "caption": null, "credit": null}, {"type": "heading", "text": "\u5efa\u5f3a\u57fa\u5c42\u670d\u52a1\u7f51\u7edc", "level": 2, "url": null, "caption": null, "credit": null}, {"type": "paragraph", "text": "\u201c\u8fc7\u53bb\u7fa4\u4f17\u6709\u70b9\u5c0f\u75c5\u4e5f\u5f80\u5927\u533b\u9662\u8dd1\uff0c\u8bf4\u5230\u5e95\u8fd8\u662f\u5bf9\u57fa\u5c42\u4e0d\u653e\u5fc3\u3002\u201d\u949f\u4ee5\u5b81\u8868\u793a\uff0c\u4eca\u5e74\u5c06\u4e3a\u6bcf\u5bb6\u4e2d\u5fc3\u81f3\u5c11\u914d\u5907\u4e00\u540d\u4e2d\u7ea7\u4ee5\u4e0a\u804c\u79f0\u7684\u5168\u79d1\u533b\u751f\u3002", "level": null, "url": null, "caption": null, "credit": null}, {"type": "paragraph", "text": "\u949f\u4ee5\u5b81\u4ecb\u7ecd\uff0c\u5e02\u91cc\u5efa\u7acb\u4e86\u4e13\u5bb6\u5b9a\u671f\u4e0b\u6c89\u5236\u5ea6\uff1a\u201c\u4e13\u5bb6\u6bcf\u5468\u56fa\u5b9a\u5750\u8bca\uff0c\u5c45\u6c11\u63d0\u524d\u4e00\u5929\u5c31\u80fd\u9884\u7ea6\u3002\u201d\u8fd9\u9879\u5236\u5ea6\u5df2\u7ecf\u8986\u76d6\u5168\u90e8\u9547\u8857\u3002", "level": null, "url": null, "caption": null, "credit": null}, {"type": "paragraph", "text": "\u793a\u4f8b\u5e02\u536b\u751f\u5065\u5eb7\u53d1\u5c55\u89c4\u5212\u63d0\u51fa\uff1a\u201c\u5230\u660e\u5e74\u5e95\uff0c\u5bb6\u5ead\u533b\u751f\u7b7e\u7ea6\u670d\u52a1\u91cd\u70b9\u4eba\u7fa4\u8986\u76d6\u7387\u8fbe\u5230\u767e\u5206\u4e4b\u516b\u5341\u4e94\u4ee5\u4e0a\u3002\u201d", "level": null, "url": null, "caption": null, "credit": null}, {"type": "heading", "text": "\u6570\u5b57\u8d4b\u80fd", "level": 2, "url": null, "caption": null, "credit": null}, {"type": "heading", "text": "\u8ba9\u4fe1\u606f\u591a\u8dd1\u8def", "level": 2, "url": null, "caption": null, "credit": null}, {"type": "paragraph", "text": "\u949f\u4ee5\u5b81\u8ba4\u4e3a\uff0c\u4fe1\u606f\u5316\u4e0d\u662f\u76ee\u7684\uff0c\u800c\u662f\u624b\u6bb5\u3002\u68c0\u67e5\u68c0\u9a8c\u7ed3\u679c\u4e92\u8ba4\u4e4b\u540e\uff0c\u5c45\u6c11\u5728\u4e0d\u540c\u533b\u9662\u4e4b\u95f4\u8f6c\u8bca\uff0c\u4e0d\u5fc5\u518d\u91cd\u590d\u68c0\u67e5\uff0c\u8d39\u7528\u4e5f\u968f\u4e4b\u4e0b\u964d\u3002", "level": null, "url": null, "caption": null, "credit": null}, {"type": "paragraph", "text": "\u201c\u4e0b\u4e00\u6b65\uff0c\u6211\u4eec\u8fd8\u8981\u628a\u6162\u6027\u75c5\u7ba1\u7406\u642c\u5230\u7ebf\u4e0a\uff0c\u8ba9\u968f\u8bbf\u66f4\u53ca\u65f6\u3001\u7528\u836f\u66f4\u5b89\u5168\u3002\u201d\u949f\u4ee5\u5b81\u8bf4\u3002", "level": null, "url": null, "caption": null, "credit": null}], "images": [{"url": "http://www.gdqy.gov.cn/img/0/1/1000/1.png", "caption": "\u793a\u4f8b\u793e\u533a\u536b\u751f\u670d\u52a1\u4e2d\u5fc3\u5916\u666f", "credit": "\u8d44\u6599\u56fe"}], "attachments": [], "interview": {"series": "\u4e00\u628a\u624b\u8bbf\u8c08", "theme": null, "held_at": null, "host": null, "guests": [{"name": "\u949f\u4ee5\u5b81", "post": "\u515a\u7ec4\u4e66\u8bb0", "org": "\u793a\u4f8b\u5e02\u536b\u751f\u5065\u5eb7\u5c40"}], "turns": [], "quotes": [{"speaker": "\u949f\u4ee5\u5b81", "speaker_kind": "person", "post": "\u793a\u4f8b\u5e02\u536b\u751f\u5065\u5eb7\u5c40\u515a\u7ec4\u4e66\u8bb0", "verb": "\u8bf4", "position": "before", "kind": "direct", "text": "\u57fa\u5c42\u5f3a\u5219\u5168\u5c40\u5f3a\uff0c\u6211\u4eec\u8981\u628a\u8d44\u6e90\u3001\u4eba\u624d\u548c\u6280\u672f\u66f4\u591a\u5730\u653e\u5230\u7fa4\u4f17\u5bb6\u95e8\u53e3\u3002", "block": 0}, {"speaker": "\u949f\u4ee5\u5b81", "speaker_kind": "person", "post": "\u793a\u4f8b\u5e02\u536b\u751f\u5065\u5eb7\u5c40\u515a\u7ec4\u4e66\u8bb0", "verb": "\u8868\u793a", "position": "before", "kind": "direct", "text": "\u8fc7\u53bb\u7fa4\u4f17\u6709\u70b9\u5c0f\u75c5\u4e5f\u5f80\u5927\u533b\u9662\u8dd1\uff0c\u8bf4\u5230\u5e95\u8fd8\u662f\u5bf9\u57fa\u5c42\u4e0d\u653e\u5fc3\u3002", "block": 5}, {"speaker": "\u949f\u4ee5\u5b81", "speaker_kind": "person", "post": "\u793a\u4f8b\u5e02\u536b\u751f\u5065\u5eb7\u5c40\u515a\u7ec4\u4e66\u8bb0", "verb": "\u8868\u793a", "position": "after", "kind": "indirect", "text": "\u4eca\u5e74\u5c06\u4e3a\u6bcf\u5bb6\u4e2d\u5fc3\u81f3\u5c11\u914d\u5907\u4e00\u540d\u4e2d\u7ea7\u4ee5\u4e0a\u804c\u79f0\u7684\u5168\u79d1\u533b\u751f\u3002", "block": 5}, {"speaker": "\u949f\u4ee5\u5b81", "speaker_kind": "person", "post": "\u793a\u4f8b\u5e02\u536b\u751f\u5065\u5eb7\u5c40\u515a\u7ec4\u4e66\u8bb0", "verb": "\u4ecb\u7ecd", "position": "after", "kind": "direct", "text": "\u4e13\u5bb6\u6bcf\u5468\u56fa\u5b9a\u5750\u8bca\uff0c\u5c45\u6c11\u63d0\u524d\u4e00\u5929\u5c31\u80fd\u9884\u7ea6\u3002", "block": 6}, {"speaker": "\u793a\u4f8b\u5e02\u536b\u751f\u5065\u5eb7\u53d1\u5c55\u89c4\u5212", "speaker_kind": "document", "post": null, "verb": "\u63d0\u51fa", "position": "after", "kind": "direct", "text": "\u5230\u660e\u5e74\u5e95\uff0c\u5bb6\u5ead\u533b\u751f\u7b7e\u7ea6\u670d\u52a1\u91cd\u70b9\u4eba\u7fa4\u8986\u76d6\u7387\u8fbe\u5230\u767e\u5206\u4e4b\u516b\u5341\u4e94\u4ee5\u4e0a\u3002", "block": 7}, {"speaker": "\u949f\u4ee5\u5b81", "speaker_kind": "person", "post": "\u793a\u4f8b\u5e02\u536b\u751f\u5065\u5eb7\u5c40\u515a\u7ec4\u4e66\u8bb0", "verb": "\u8ba4\u4e3a", "position": "after", "kind": "indirect", "text": "\u4fe1\u606f\u5316\u4e0d\u662f\u76ee\u7684\uff0c\u800c\u662f\u624b\u6bb5\u3002", "block": 10}, {"speaker": "\u949f\u4ee5\u5b81", "speaker_kind": "person", "post": "\u793a\u4f8b\u5e02\u536b\u751f\u5065\u5eb7\u5c40\u515a\u7ec4\u4e66\u8bb0", "verb": "\u8bf4", "position": "before", "kind": "direct", "text": "\u4e0b\u4e00\u6b65\uff0c\u6211\u4eec\u8fd8\u8981\u628a\u6162\u6027\u75c5\u7ba1\u7406\u642c\u5230\u7ebf\u4e0a\uff0c\u8ba9\u968f\u8bbf\u66f4\u53ca\u65f6\u3001\u7528\u836f\u66f4\u5b89\u5168\u3002", "block": 11}]}, "policy": null, "variant": "zh-Hans", "encoding": {"used": "utf-8", "declared": "utf-8", "how": "strict", "damaged": []}, "repairs": [], "flags": [], "relations": [], "status": "live", "revision": 1, "first_seen_at": "2026-11-27T06:25:10+00:00", "last_seen_at": "2026-11-27T06:25:10+00:00", "archive": {"file": "qingyuan/2026-11-27.warc.gz", "offset": 1804, "sha256": "d7d906846df32deecd46d08575d3a8e2532a3973484560a982a204af08a00ac6"}}');
CREATE TABLE candidate (
	"key" BIGINT NOT NULL, 
	number INTEGER NOT NULL, 
	CONSTRAINT pk_candidate PRIMARY KEY ("key", number)
)
 WITHOUT ROWID

;
INSERT INTO "candidate" VALUES(5930047147989,3542023950121332148);
INSERT INTO "candidate" VALUES(9133314014518,3541070903251150926);
INSERT INTO "candidate" VALUES(9722230816828,3543788632448602758);
INSERT INTO "candidate" VALUES(9722230816828,3543800791919099035);
INSERT INTO "candidate" VALUES(10717409670613,3544825392934733376);
INSERT INTO "candidate" VALUES(12236145905721,3544825392934733376);
INSERT INTO "candidate" VALUES(13095119019206,3541070903251150926);
INSERT INTO "candidate" VALUES(13944023093149,3543788632448602758);
INSERT INTO "candidate" VALUES(13944023093149,3543800791919099035);
INSERT INTO "candidate" VALUES(16829190343203,3543788632448602758);
INSERT INTO "candidate" VALUES(16829190343203,3543800791919099035);
INSERT INTO "candidate" VALUES(17134063613161,3542023950121332148);
INSERT INTO "candidate" VALUES(17134063613161,3544825392934733376);
INSERT INTO "candidate" VALUES(18734985193866,3541070903251150926);
INSERT INTO "candidate" VALUES(26438319584903,3541070903251150926);
INSERT INTO "candidate" VALUES(29291850868544,3541070903251150926);
INSERT INTO "candidate" VALUES(29498199373407,3542023950121332148);
INSERT INTO "candidate" VALUES(30975262746338,3542023950121332148);
INSERT INTO "candidate" VALUES(33250922651463,3545961428867964779);
INSERT INTO "candidate" VALUES(33611262385216,3543788632448602758);
INSERT INTO "candidate" VALUES(33611262385216,3543800791919099035);
INSERT INTO "candidate" VALUES(34511913822807,3541070903251150926);
INSERT INTO "candidate" VALUES(34808484101961,3543788632448602758);
INSERT INTO "candidate" VALUES(34808484101961,3543800791919099035);
INSERT INTO "candidate" VALUES(35306997109419,3543788632448602758);
INSERT INTO "candidate" VALUES(35306997109419,3543800791919099035);
INSERT INTO "candidate" VALUES(35990984274315,3545961428867964779);
INSERT INTO "candidate" VALUES(36986733765260,3542023950121332148);
INSERT INTO "candidate" VALUES(37128172559011,3543788632448602758);
INSERT INTO "candidate" VALUES(37128172559011,3543800791919099035);
INSERT INTO "candidate" VALUES(42654441539274,3543788632448602758);
INSERT INTO "candidate" VALUES(42654441539274,3543800791919099035);
INSERT INTO "candidate" VALUES(44301582330886,3543788632448602758);
INSERT INTO "candidate" VALUES(44301582330886,3543800791919099035);
INSERT INTO "candidate" VALUES(47877082124532,3544825392934733376);
INSERT INTO "candidate" VALUES(49247206416400,3544825392934733376);
INSERT INTO "candidate" VALUES(54392782037668,3543788632448602758);
INSERT INTO "candidate" VALUES(54392782037668,3543800791919099035);
INSERT INTO "candidate" VALUES(61322697625634,3544825392934733376);
INSERT INTO "candidate" VALUES(62534991547244,3544825392934733376);
INSERT INTO "candidate" VALUES(64277057445604,3544825392934733376);
INSERT INTO "candidate" VALUES(66720969945285,3543788632448602758);
INSERT INTO "candidate" VALUES(66720969945285,3543800791919099035);
INSERT INTO "candidate" VALUES(68530059343587,3542023950121332148);
INSERT INTO "candidate" VALUES(72081760300813,3542023950121332148);
INSERT INTO "candidate" VALUES(74737189718529,3544825392934733376);
INSERT INTO "candidate" VALUES(74903570775423,3543788632448602758);
INSERT INTO "candidate" VALUES(74903570775423,3543800791919099035);
INSERT INTO "candidate" VALUES(76374027291871,3543788632448602758);
INSERT INTO "candidate" VALUES(76374027291871,3543800791919099035);
INSERT INTO "candidate" VALUES(78889715198020,3543788632448602758);
INSERT INTO "candidate" VALUES(78889715198020,3543800791919099035);
INSERT INTO "candidate" VALUES(79164475140665,3545961428867964779);
INSERT INTO "candidate" VALUES(81276375538433,3542023950121332148);
INSERT INTO "candidate" VALUES(83763809793369,3543788632448602758);
INSERT INTO "candidate" VALUES(83763809793369,3543800791919099035);
INSERT INTO "candidate" VALUES(85279986943740,3542023950121332148);
INSERT INTO "candidate" VALUES(85405463026522,3545961428867964779);
INSERT INTO "candidate" VALUES(86122716074619,3542023950121332148);
INSERT INTO "candidate" VALUES(88686352641062,3544825392934733376);
INSERT INTO "candidate" VALUES(89585310828690,3543788632448602758);
INSERT INTO "candidate" VALUES(89585310828690,3543800791919099035);
INSERT INTO "candidate" VALUES(91526573379990,3544825392934733376);
INSERT INTO "candidate" VALUES(91760149575178,3543788632448602758);
INSERT INTO "candidate" VALUES(91760149575178,3543800791919099035);
INSERT INTO "candidate" VALUES(94090529032059,3541070903251150926);
INSERT INTO "candidate" VALUES(95161076560485,3541070903251150926);
INSERT INTO "candidate" VALUES(101275341166217,3542023950121332148);
INSERT INTO "candidate" VALUES(104168279556789,3543788632448602758);
INSERT INTO "candidate" VALUES(104168279556789,3543800791919099035);
INSERT INTO "candidate" VALUES(106698399976928,3543788632448602758);
INSERT INTO "candidate" VALUES(106698399976928,3543800791919099035);
INSERT INTO "candidate" VALUES(108009847399167,3544825392934733376);
INSERT INTO "candidate" VALUES(108740282379518,3542023950121332148);
INSERT INTO "candidate" VALUES(110701232479180,3542023950121332148);
INSERT INTO "candidate" VALUES(113996064160866,3541070903251150926);
INSERT INTO "candidate" VALUES(115916850309964,3543788632448602758);
INSERT INTO "candidate" VALUES(115916850309964,3543800791919099035);
INSERT INTO "candidate" VALUES(120782122580380,3541070903251150926);
INSERT INTO "candidate" VALUES(121446878387567,3542023950121332148);
INSERT INTO "candidate" VALUES(122831296317881,3543788632448602758);
INSERT INTO "candidate" VALUES(122831296317881,3543800791919099035);
INSERT INTO "candidate" VALUES(125002816341814,3544825392934733376);
INSERT INTO "candidate" VALUES(128747422938852,3542023950121332148);
INSERT INTO "candidate" VALUES(129840756491380,3544825392934733376);
INSERT INTO "candidate" VALUES(131033564759654,3545961428867964779);
INSERT INTO "candidate" VALUES(131725149469566,3543788632448602758);
INSERT INTO "candidate" VALUES(131725149469566,3543800791919099035);
INSERT INTO "candidate" VALUES(138107194132210,3542023950121332148);
INSERT INTO "candidate" VALUES(138139738387155,3542023950121332148);
INSERT INTO "candidate" VALUES(138388597048692,3544825392934733376);
INSERT INTO "candidate" VALUES(139384114217122,3542023950121332148);
INSERT INTO "candidate" VALUES(140466791188051,3544825392934733376);
INSERT INTO "candidate" VALUES(142077923391830,3542023950121332148);
INSERT INTO "candidate" VALUES(152415728613442,3542023950121332148);
INSERT INTO "candidate" VALUES(159687512904832,3541070903251150926);
INSERT INTO "candidate" VALUES(161250845311082,3543788632448602758);
INSERT INTO "candidate" VALUES(161250845311082,3543800791919099035);
INSERT INTO "candidate" VALUES(162100709356589,3545961428867964779);
INSERT INTO "candidate" VALUES(165798526723971,3545961428867964779);
INSERT INTO "candidate" VALUES(167310897686395,3545961428867964779);
INSERT INTO "candidate" VALUES(168264530250788,3544825392934733376);
INSERT INTO "candidate" VALUES(171808825122889,3545961428867964779);
INSERT INTO "candidate" VALUES(175083752800894,3543788632448602758);
INSERT INTO "candidate" VALUES(175083752800894,3543800791919099035);
INSERT INTO "candidate" VALUES(177662906694046,3543788632448602758);
INSERT INTO "candidate" VALUES(177662906694046,3543800791919099035);
INSERT INTO "candidate" VALUES(182134259383201,3544825392934733376);
INSERT INTO "candidate" VALUES(184359835598037,3544825392934733376);
INSERT INTO "candidate" VALUES(185992677240380,3542023950121332148);
INSERT INTO "candidate" VALUES(186417111906048,3542023950121332148);
INSERT INTO "candidate" VALUES(189762431387701,3542023950121332148);
INSERT INTO "candidate" VALUES(189993051305738,3543788632448602758);
INSERT INTO "candidate" VALUES(189993051305738,3543800791919099035);
INSERT INTO "candidate" VALUES(191695909972005,3545961428867964779);
INSERT INTO "candidate" VALUES(193681567975919,3545961428867964779);
INSERT INTO "candidate" VALUES(194915297127835,3541070903251150926);
INSERT INTO "candidate" VALUES(196693411556201,3541070903251150926);
INSERT INTO "candidate" VALUES(198037112757368,3541070903251150926);
INSERT INTO "candidate" VALUES(199418273267818,3542023950121332148);
INSERT INTO "candidate" VALUES(202069056372138,3544825392934733376);
INSERT INTO "candidate" VALUES(206379743669435,3545961428867964779);
INSERT INTO "candidate" VALUES(207877470515021,3542023950121332148);
INSERT INTO "candidate" VALUES(209450458906305,3545961428867964779);
INSERT INTO "candidate" VALUES(216964190418665,3543788632448602758);
INSERT INTO "candidate" VALUES(216964190418665,3543800791919099035);
INSERT INTO "candidate" VALUES(221503868363219,3545961428867964779);
INSERT INTO "candidate" VALUES(221930444550399,3541070903251150926);
INSERT INTO "candidate" VALUES(225108184599095,3544825392934733376);
INSERT INTO "candidate" VALUES(232314969449764,3544825392934733376);
INSERT INTO "candidate" VALUES(238105589812923,3541070903251150926);
INSERT INTO "candidate" VALUES(242438130947872,3541070903251150926);
INSERT INTO "candidate" VALUES(248306071612550,3543788632448602758);
INSERT INTO "candidate" VALUES(248306071612550,3543800791919099035);
INSERT INTO "candidate" VALUES(249526904062736,3541070903251150926);
INSERT INTO "candidate" VALUES(250910424007033,3544825392934733376);
INSERT INTO "candidate" VALUES(251266212469493,3545961428867964779);
INSERT INTO "candidate" VALUES(252293741460973,3545961428867964779);
INSERT INTO "candidate" VALUES(260519523190271,3544825392934733376);
INSERT INTO "candidate" VALUES(265561590826034,3542023950121332148);
INSERT INTO "candidate" VALUES(267155583689075,3545961428867964779);
INSERT INTO "candidate" VALUES(269355966548317,3544825392934733376);
INSERT INTO "candidate" VALUES(272723954333803,3544825392934733376);
INSERT INTO "candidate" VALUES(274068284080659,3545961428867964779);
INSERT INTO "candidate" VALUES(279929842077534,3545961428867964779);
CREATE TABLE "column" (
	site TEXT NOT NULL, 
	slug TEXT NOT NULL, 
	name TEXT NOT NULL, 
	url TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	platform TEXT NOT NULL, 
	state TEXT NOT NULL, 
	evidence JSON NOT NULL, 
	doubts JSON NOT NULL, 
	found_at TEXT NOT NULL, 
	confirmed_at TEXT, 
	moved_at TEXT, 
	former JSON NOT NULL, 
	CONSTRAINT pk_column PRIMARY KEY (site, slug)
);
CREATE TABLE host (
	name TEXT NOT NULL, 
	rests_until TEXT NOT NULL, 
	CONSTRAINT pk_host PRIMARY KEY (name)
);
CREATE TABLE likeness (
	number INTEGER NOT NULL, 
	article_id TEXT NOT NULL, 
	headline BIGINT, 
	digest BIGINT NOT NULL, 
	CONSTRAINT pk_likeness PRIMARY KEY (number), 
	CONSTRAINT fk_likeness_article_id FOREIGN KEY(article_id) REFERENCES article (id)
);
INSERT INTO "likeness" VALUES(3541070903251150926,'d0c6074554072e91',225785631952807,1123596699250878164);
INSERT INTO "likeness" VALUES(3542023950121332148,'ffae2e4e8d335e6d',204958577165648,8990789623777488622);
INSERT INTO "likeness" VALUES(3543788632448602758,'d5d89586f3edf500',48413558226352,3201693071659433318);
INSERT INTO "likeness" VALUES(3543800791919099035,'eb82b86b8c8a7557',48413558226352,2433793409497621123);
INSERT INTO "likeness" VALUES(3544825392934733376,'2d7a94b14cf87b8f',157701638520210,8715224041028884299);
INSERT INTO "likeness" VALUES(3545961428867964779,'c2ed7b21a11d1f1c',65770894133250,8346193076206641079);
CREATE TABLE list_hole (
	site TEXT NOT NULL, 
	chain TEXT NOT NULL, 
	page INTEGER NOT NULL, 
	walks INTEGER NOT NULL, 
	CONSTRAINT pk_list_hole PRIMARY KEY (site, chain, page)
);
CREATE TABLE list_page (
	url TEXT NOT NULL, 
	headers JSON NOT NULL, 
	body BLOB NOT NULL, 
	fetched_at TEXT NOT NULL, 
	CONSTRAINT pk_list_page PRIMARY KEY (url)
);
INSERT INTO "list_page" VALUES('https://www.gdqy.gov.cn/gdqy/newxxgk/zdly/ylwsxx/ylwsgzdt/','{"Content-Length": "6923", "Server": "BaseHTTP/0.6 Python/3.11.7", "Date": "Fri, 27 Nov 2026 06:25:10 GMT", "Content-Type": "text/html; charset=utf-8", "Etag": "\"0d782d6d2305\""}',X'789CBD994B5BE25618C7F7F329287BCC85AB7D90CDB4DBB68B6EBAF2C908828AC048BCAE40CD8C22A0564794C1A2A378795414752A102EDFA5CD3927ACFC0A7302A1A378D2667C6A361893C39FFFEFBCEF79F3E6C4FDDD0F3FBFFEF5B75F7E3405F8F1A0C7AD7EFA38AFC73DEEE339D350809B88FAF801F3243F6C7199D5B3216EDC37607E1D0E4E8E877EC2C766D35038C4FB42781C488A682B03526768330FEE0A523D0712273016377B5EB9F9113EE8F3688DB0C0B2203773A03C2F55ABF06A1D6E364135D7CA9CC0A53B545F47673B6EAAA3E0A63A0EDF84BDB31EB77764CA3414E4A2D101331F8E608B9C2930E11B1E3053664FEB68ABB5FFD94D71F83B781CF6F06074D037CCE3E193C1EE89103785FF0F8E7C95E8EBA3F839BF9F53A46259942F00E11CAC273A82CAC09EC17343A35E3C165B47175BF2F1817C297E1D4B4D0649360261C545C0EA410B1768BE82E1AC8AA9C7DA019E8F7C4F51D3D3D37D7EEFDBD93E7F78AA6F284429C754C8373D33E31FA3E6BCC1596A36381D9D9969FFF1CF79794A0D0C150947F94186A6FBED34DDA784D9ACFE1E4C9FC8A935945D44E7E734DCDD8799E356462413FE9F2E184D178C812E584D17AC812EAC9A2EAC06BAB069BAB019E8C2AEE9C26EA00B87A60B87812E9C9A2E9C04171AF5253812ED94B917F249D30E75B64CEDF23C6086D737209501B518287D00C53F41F542A9F99B7974D140D523782BE2826F820B7B6035014A022EF52C43E39A8FBFCF4DF8959BCDE09B20171AC37554A7D05FB1A3F63444235CC8C3D2ACD5C23016867553ED13EDD979F562F0CEA7F049D533CCEC817813258BF27E8C886DD5C4D62341C4A6FB8DC176F5606F5DC1FD821AAA780154EFD0ED1E1044503C906A7B447807195EA71019DEFECDF01DE8B9513F35378C3FDECE46A7A3A363A394C2CD11C0BBB78C2EB8548EC144022EAFC8C5A67CB564428755A9B182BB18B5C3692380520C0859242E4A9523B978D5FA3D2F8905508CDFD7B272F114350EA55A065C95E4E63ACAAD48E504CA08F80014EAF8E0E914E9FDC9DE29B259688785650CC90F27FD789A9475BCBFDD092BDA3A935732305D40C729984B81C43E293F5896981F7A8508F9415B5863168793E981176EA46A5A3ECCC2EDB45C3F056B49D0CC48A228C793B89CE39E1247F0BEB6A4D47506ACDEDDD79609DCBA35C8E40E63C87B5607DAA9C3EB1D75353717D0DABB4E76FE4BD85DC4B0EB1522C35B8D81B73E866F357660654BADE39729707A0B8ACB4038919ABBAD6C8E046F6588F07A8588F08C41396FEBC9F9F787E05ABD894965E5C62DA72E5BB17950CCC1440CE62E713B032A4DE22CD8C82B5FB722791E0C5A01F69E79A8DC8052A9E35A8EC541E516C349F50D78406C09AC4E32BB4E1532B9319D90D3F9ECAAE77CA1AAF78C7EE059E4BDCDD0F50EDABC52A3154F4AE5EC7F553D9B4633A453880C6F50D8FB7B4AFE51E31FCF60B189CE0A2857C3950A3B2792F793EBBD4E95A7E474BF85751942EEEAED71F269A99C53CBB4F009C68E71FBD6CAAEE2368D446ED7687074AA90C98D4978576F83934FCB85E6B7DCE6ED762D785D426478635A5B476FC2E76F60A5A1066C795B9EBF86B92AFC631126DF83CB1AF1D14723E7750A911F7D8C59ED2E56FB595F5F8F632737787A858891670C5AF036ED875E1DF77607B9AFD1AB42263726E75D76ED9C571ECBF31B4A91DABE86E96358DB44E202919FDCDBE8D522F2D30645DEA1FD388B1B51208848DC006B4BF2E50765A78E00EF246F71E91522C3DB1EC27736001FECFC4538BFEFC1FB909190D737A3EE28326DB1475706BB7BE12CE15A7787DA4AB8D6DD37B629D74C4028D9DAEF5C948D48C276E47038CCFB26CCE4287502A4EC705C808FF5CE1B20545F6FFF68C40373E758592A57E1E715657EDADB1EF84C6BF7D37D2D09DE09A0584137A2BC93C545139F9144416A7C44272BA0BAAA64D261F5EFD8BC9B8A78BAE63A2F90A8F65BAF2FD23F8496','2026-11-27T06:25:10+00:00');
CREATE TABLE listing (
	site TEXT NOT NULL, 
	"column" TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	url TEXT NOT NULL, 
	title TEXT, 
	date TEXT, 
	first_seen_at TEXT NOT NULL, slug TEXT, 
	CONSTRAINT pk_listing PRIMARY KEY (site, "column", "key")
);
INSERT INTO "listing" VALUES('qingyuan','工作动态','www.gdqy.gov.cn|post|1000000','http://www.gdqy.gov.cn/xxgk/zzjg/zfjg/qyswsjkj/gzdta/content/post_1000000.html','城东开展健康素养宣传活动 惠及居民12人','2024-06-28','2026-11-27T06:25:10+00:00',NULL);
INSERT INTO "listing" VALUES('qingyuan','工作动态','www.gdqy.gov.cn|post|1000001','http://www.gdqy.gov.cn/xxgk/zzjg/zfjg/qyswsjkj/gzdta/content/post_1000001.html','城西开展托育机构指导活动 惠及居民15人','2024-06-24','2026-11-27T06:25:10+00:00',NULL);
INSERT INTO "listing" VALUES('qingyuan','工作动态','www.gdqy.gov.cn|post|1000002','http://www.gdqy.gov.cn/xxgk/zzjg/zfjg/qyswsjkj/gzdta/content/post_1000002.html','一把手访谈 示例市卫生健康局党组书记钟以宁：让群众就近看上病看好病','2024-06-21','2026-11-27T06:25:10+00:00',NULL);
INSERT INTO "listing" VALUES('qingyuan','工作动态','www.gdqy.gov.cn|post|1000004','http://www.gdqy.gov.cn/xxgk/zzjg/zfjg/qyswsjkj/gzdta/content/post_1000004.html','新桥开展心理健康服务活动 惠及居民24人','2024-06-14','2026-11-27T06:25:10+00:00',NULL);
INSERT INTO "listing" VALUES('qingyuan','工作动态','www.gdqy.gov.cn|post|1009001','http://www.gdqy.gov.cn/xxgk/zzjg/zfjg/qyswsjkj/gzdta/content/post_1009001.html','已经撤下的消息','2024-05-30','2026-11-27T06:25:10+00:00',NULL);
INSERT INTO "listing" VALUES('qingyuan','工作动态','www.gdqy.gov.cn|post|1000005','http://www.gdqy.gov.cn/xxgk/zzjg/zfjg/qyswsjkj/gzdta/content/post_1000005.html','关于褚明轩同志任职的公示（第5号）','2024-06-11','2026-11-27T06:25:10+00:00',NULL);
INSERT INTO "listing" VALUES('qingyuan','医疗卫生工作动态','www.gdqy.gov.cn|post|1000002','http://www.gdqy.gov.cn/xxgk/zzjg/zfjg/qyswsjkj/gzdta/content/post_1000002.html','一把手访谈 示例市卫生健康局党组书记钟以宁：让群众就近看上病看好病','2024-06-21','2026-11-27T06:25:10+00:00',NULL);
CREATE TABLE old_tls (
	host TEXT NOT NULL, 
	since TEXT NOT NULL, 
	CONSTRAINT pk_old_tls PRIMARY KEY (host)
);
CREATE TABLE run (
	id INTEGER NOT NULL, 
	site TEXT NOT NULL, 
	arguments JSON NOT NULL, 
	started_at TEXT NOT NULL, 
	ended_at TEXT, 
	state TEXT, 
	finish_reason TEXT, 
	requests INTEGER, 
	list_pages INTEGER, 
	list_rows INTEGER, 
	new INTEGER, 
	revised INTEGER, 
	unchanged INTEGER, 
	failed INTEGER, 
	gone INTEGER, 
	refused INTEGER, 
	down INTEGER, 
	off_site INTEGER, 
	detail JSON, suspect INTEGER, elsewhere INTEGER, 
	CONSTRAINT pk_run PRIMARY KEY (id)
);
INSERT INTO "run" VALUES(1,'qingyuan','{"limit": 6}','2026-11-27T06:25:10+00:00','2026-11-27T06:25:11+00:00','ok','finished',10,2,39,5,0,0,0,1,0,0,1,'{"gzdta": {"pages": 1, "rows": 19, "elsewhere": [{"url": "https://mp.weixin.qq.com/s/sample", "title": "\u516c\u4f17\u53f7\u63a8\u6587\uff1a\u5065\u5eb7\u5c0f\u8d34\u58eb", "why": "off-site"}], "problems": [], "state": "quiet"}, "ylwsgzdt": {"pages": 1, "rows": 20, "elsewhere": [], "problems": [], "state": "quiet"}}',NULL,NULL);
CREATE TABLE site (
	name TEXT NOT NULL, 
	home TEXT NOT NULL, 
	searched_at TEXT NOT NULL, 
	requests INTEGER NOT NULL, 
	doubts JSON NOT NULL, 
	CONSTRAINT pk_site PRIMARY KEY (name)
);
CREATE TABLE tie (
	later TEXT NOT NULL, 
	earlier TEXT NOT NULL, 
	type TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	share FLOAT NOT NULL, 
	CONSTRAINT pk_tie PRIMARY KEY (later, earlier), 
	CONSTRAINT fk_tie_earlier FOREIGN KEY(earlier) REFERENCES article (id), 
	CONSTRAINT fk_tie_later FOREIGN KEY(later) REFERENCES article (id)
)
 WITHOUT ROWID

;
INSERT INTO "tie" VALUES('eb82b86b8c8a7557','d5d89586f3edf500','same_as','words',1.0);
CREATE TABLE walk (
	site TEXT NOT NULL, 
	chain TEXT NOT NULL, 
	run_id INTEGER NOT NULL, walked_at TEXT, 
	CONSTRAINT pk_walk PRIMARY KEY (site, chain)
);
CREATE INDEX ix_article_site ON article (site, published_at);
CREATE INDEX ix_listing_key ON listing ("key");
CREATE INDEX ix_run_site ON run (site, id);
CREATE INDEX ix_address_article_id ON address (article_id);
CREATE UNIQUE INDEX ix_likeness_article_id ON likeness (article_id);
CREATE INDEX ix_tie_earlier ON tie (earlier);
CREATE INDEX ix_address_site ON address (site, due_at);
CREATE INDEX ix_likeness_headline ON likeness (headline, number);
COMMIT;
