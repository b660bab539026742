"""Who is credited with what: labels before names, deeds behind them, outlets in front of titles; names are invented."""

from __future__ import annotations

from crawler.extract.bylines import is_byline, parse

LINES = """
文/清远日报记者李明远 → reporter 李明远@清远日报
图/清远日报记者李明远 → photographer 李明远@清远日报
摄影：清远日报记者李明远 → photographer 李明远@清远日报
撰文：清远日报记者李明远 → reporter 李明远@清远日报
编辑：清远日报记者李明远 → editor 李明远@清远日报
记者 李明远 → reporter 李明远
（市疾控中心 李明远） → author 李明远@市疾控中心
（市疾控中心） → author @市疾控中心
（健教科 医务科） → author @健教科, author @医务科
文/本报记者 → reporter @本报
（文/本报记者） → reporter @本报
文/清远日报记者 → reporter @清远日报
李明远（摄影） → photographer 李明远
李明远 王思齐（摄影） → photographer 李明远, photographer 王思齐
（李明远）（摄影） → photographer 李明远
李明远（文/图） → author 李明远, photographer 李明远
编辑：小鹿 → editor 小鹿
编辑：小鹿A2 → editor 小鹿A2
编辑：小鹿x → editor 小鹿x
编辑：小鹿9 → editor 小鹿9
编辑：小鹿、王思齐 → editor 小鹿, editor 王思齐
（记者：小鹿） → reporter 小鹿
（记者 小鹿） → reporter 小鹿
（记者：小鹿鹿） → reporter 小鹿鹿
（记者 小鹿鹿） → reporter 小鹿鹿
编辑 小鹿妈妈 → editor 小鹿妈妈
市疾控中心：李明远 → correspondent 李明远@市疾控中心
采写：李明远 市疾控中心：王思齐 → reporter 李明远, correspondent 王思齐@市疾控中心
采写：李明远，市疾控中心：王思齐 → reporter 李明远, correspondent 王思齐@市疾控中心
采写：李明远 市疾控中心： 王思齐 陈可欣 → reporter 李明远, correspondent 王思齐@市疾控中心, correspondent 陈可欣@市疾控中心
清远日报讯 记者李明远、王思齐摄影报道 → reporter 李明远@清远日报, photographer 李明远@清远日报, reporter 王思齐@清远日报, photographer 王思齐@清远日报
（清远日报讯 记者：李明远 编辑：王思齐） → reporter 李明远@清远日报, editor 王思齐
新华社发 李明远摄 → photographer 李明远@新华社
新华社发（李明远摄） → photographer 李明远@新华社
新华社记者 李明远摄 → photographer 李明远@新华社
清远日报 记者 李明远 供图 → photographer 李明远@清远日报
清远日报、市疾控中心供稿 → contributor @清远日报, contributor @市疾控中心
记者 李明远 通讯员 粤卫信 王思齐 → reporter 李明远, correspondent @粤卫信, correspondent 王思齐
通讯员 市疾控中心 王思齐 → correspondent 王思齐@市疾控中心
通讯员 市疾控中心、王思齐 → correspondent @市疾控中心, correspondent 王思齐
通讯员 市疾控中心/王思齐 → correspondent @市疾控中心, correspondent 王思齐
通讯员 市疾控中心，王思齐 → correspondent @市疾控中心, correspondent 王思齐
通讯员 市疾控中心 → correspondent @市疾控中心
记者：李明远 摄影：王思齐 编辑：陈可欣 → reporter 李明远, photographer 王思齐, editor 陈可欣
李明远 文 王思齐 图 → author 李明远, photographer 王思齐
李明远/文 王思齐/图 → author 李明远, photographer 王思齐
李明远/文字 王思齐/图片 → author 李明远, photographer 王思齐
李明远/摄影报道 → reporter 李明远, photographer 李明远
文 李明远 图 王思齐 → author 李明远, photographer 王思齐
撰文 李明远 摄影 王思齐 → author 李明远, photographer 王思齐
李明远 审核 → reviewer 李明远
编辑 李明远 审核 王思齐 → editor 李明远, reviewer 王思齐
本报记者 李明远 → reporter 李明远
（清远日报记者李阳摄） → photographer 李阳@清远日报
（记者李明远摄影报道） → reporter 李明远, photographer 李明远
（记者李明远台北报道） → reporter 李明远
本报讯（记者李　明 通讯员王　芳、陈可欣） → reporter 李明, correspondent 王芳, correspondent 陈可欣
（记者李明远、王　芳报道） → reporter 李明远, reporter 王芳
（李　明摄） → photographer 李明
（李明远 记者 王思齐 陈可欣 通讯员） → reporter 李明远, correspondent 王思齐, correspondent 陈可欣
编辑：李明远 24人已读 → editor 李明远
清远日报记者李明远 摄影 王思齐 → reporter 李明远@清远日报, photographer 王思齐
清远日报记者李明远 王思齐 摄 → photographer 李明远@清远日报, photographer 王思齐@清远日报
清远日报记者李明远 南方网记者王思齐 → reporter 李明远@清远日报, reporter 王思齐@南方网
清远日报 南方网记者王思齐 → reporter 王思齐@南方网
记者 李明远 摄影报道 通讯员 王思齐 → reporter 李明远, photographer 李明远, correspondent 王思齐
编辑：李明远\\n审核：王思齐 → editor 李明远, reviewer 王思齐
编辑：\\n李明远 → editor 李明远
编辑：\\n小鹿 → editor 小鹿
编辑：\\n\\n李明远 → editor 李明远
编辑：（李明远） → editor 李明远
编辑：李明远。审核：王思齐 → editor 李明远, reviewer 王思齐
采写：清远日报记者 李明远 → reporter 李明远@清远日报
采写 清远日报记者 李明远 → reporter 李明远@清远日报
供稿 市疾控中心 李明远 → contributor 李明远@市疾控中心
发布机构：市卫生健康局 编辑：李明远 → editor 李明远
发布机构：李明远 编辑：王思齐 → editor 王思齐
清远日报记者：李明远 → reporter 李明远@清远日报
新快报责任编辑：李明远 → duty_editor 李明远@新快报
编辑：李 明 → editor 李明
编辑：李 明 审核：王 强 → editor 李明, reviewer 王强
编辑?李明远 → editor 李明远
编辑?夏天璐 → editor 夏天璐
校对?夏天璐 → proofreader 夏天璐
审核?夏天璐 → reviewer 夏天璐
摄影?夏天璐 → photographer 夏天璐
通讯员?夏天璐 → correspondent 夏天璐
记者?夏天璐 → reporter 夏天璐
（记者?小鹿） → reporter 小鹿
校对?李明远 → proofreader 李明远
审核?李明远 → reviewer 李明远
摄影?李明远 → photographer 李明远
通讯员?李明远 → correspondent 李明远
记者?李明远 → reporter 李明远
记者张三通讯员李四王五摄影赵六 → reporter 张三, correspondent 李四, correspondent 王五, photographer 赵六
编辑：李明远_QN001 → editor 李明远
编辑：李明远A12 → editor 李明远
编辑：古丽·艾买提-C3 → editor 古丽·艾买提
责任编辑 小鹿妈妈 → duty_editor 小鹿妈妈
主编 小鹿妈妈 → chief_editor 小鹿妈妈
李明远 2024年5月6日 摄 → photographer 李明远
李明远（记者） → reporter 李明远
李明远（通讯员） → correspondent 李明远
编辑：李明远；审核：王思齐 → editor 李明远, reviewer 王思齐
（编辑：李明远\\n市疾控中心 → editor 李明远
校对 夏天璐 → proofreader 夏天璐
校对：夏天璐 → proofreader 夏天璐
记者 夏天璐 → reporter 夏天璐
关键词：接种须知 编辑：李明远 → editor 李明远
记者 李明远 文 通讯员 王思齐 图 → reporter 李明远, photographer 王思齐
记者 李明远/文 通讯员 王思齐/图 编辑 陈可欣 → reporter 李明远, photographer 王思齐, editor 陈可欣
编辑：李明远 记者 王思齐 → editor 李明远, reporter 王思齐
清远日报采写：记者李明远 → reporter 李明远@清远日报
摄影：记者李明远 通讯员王思齐 → photographer 李明远, photographer 王思齐
通讯员 李明远 文/图 分享 → correspondent 李明远, photographer 李明远
（李明远）（原创） → author 李明远
清远日报责编： →
文/记者 →
编辑：李明远 2024-05-06 清远日报 → editor 李明远
编辑：李明远 来源：南方网 | 清远日报 → editor 李明远
编辑：李明远 图源：南方网 | 清远日报 → editor 李明远
图 李明远 记者 王思齐 → photographer 李明远, reporter 王思齐
通讯员 市疾控中心 清远日报记者李明远 → correspondent @市疾控中心, reporter 李明远@清远日报
摄影报道 李明远 → reporter 李明远, photographer 李明远
清远日报责编李明远 → duty_editor 李明远@清远日报
清远发布：王思齐 李明远 → correspondent 王思齐@清远发布, correspondent 李明远@清远发布
记者 通讯员 李明远 → correspondent 李明远
记者：李明远 健教科 王思齐 → reporter 李明远, reporter 王思齐@健教科
文：健教科 王思齐 → author 王思齐@健教科
（来源：清远日报 记者：李明远） → reporter 李明远
记者 李明远 2024-05-06 通讯员 王思齐 → reporter 李明远, correspondent 王思齐
通讯员 李明远 分享 校对 王思齐 → correspondent 李明远, proofreader 王思齐
摄影/记者李明远 → photographer 李明远
记者：Li Mingyuan → reporter Li Mingyuan
文：Mary Tan 图：Peter J. Lim → author Mary Tan, photographer Peter J. Lim
記者 Amy Wong → reporter Amy Wong
報導：李明遠 → reporter 李明遠
【本報記者李明遠台北報導】 → reporter 李明遠
記者 李明遠 台北報導 → reporter 李明遠
拟稿人：李明远 网编：王思齐 主审：陈可欣 → author 李明远, editor 王思齐, reviewer 陈可欣
报道员：李明远 统稿：王思齐 → correspondent 李明远, editor 王思齐
一审一校：李明远 → proofreader 李明远, reviewer 李明远
作者：心内科主任 李明远 → author 李明远@心内科
作者：主任医师 李明远 → author 李明远
作者：李明远 清远市第一人民医院 主任医师 → author 李明远
"""
BESIDE = """
清远日报 李明远 → author 李明远@清远日报
李明远 → author 李明远
本报 李明远 → author 李明远
粤卫信 李明远 → author @粤卫信, author 李明远
李明远 王思齐 陈可欣 → author 李明远, author 王思齐, author 陈可欣
李明远、王思齐、陈可欣、赵一鸣、孙若水、周子墨、吴天成、郑国强 → author 李明远, author 王思齐, author 陈可欣, author 赵一鸣, author 孙若水, author 周子墨, author 吴天成, author 郑国强
李明远、王思齐、陈可欣、赵一鸣、孙若水、周子墨、吴天成、郑国强、冯思源 →
（清远日报） →
市疾控中心 →
编辑：王 →
记者：小鹿 →
记者 小鹿 →
记者：\\n小鹿 →
（记者：小鹿妈妈） →
（记者 小鹿妈妈） →
编辑 小鹿妈妈们 →
编辑 时间 →
编辑：时间 →
编辑：谢谢 →
发布机构：李明远 →
发布机构：小鹿 →
清远日报记者 →
（发布机构：市疾控中心） →
市疾控中心：接种须知 →
：李明远 → author 李明远
记者李明远。昨日市疾控中心提醒 → reporter 李明远
2024-05-06 李明远 → author 李明远
原创 李明远 → author 李明远
编辑：李明远 2024-05-06 接种须知 → editor 李明远
编辑：李明远 图源：清远发布 | 接种须知 → editor 李明远
编辑：李明远 打印 接种须知 → editor 李明远
编辑：李明远 清远日报讯 接种须知 → editor 李明远
编辑：\\n接种疫苗请带身份证件 →
市民在接种疫苗 编辑：李明远 → editor 李明远
（李明远 昨日提醒市民） →
市民在接种疫苗 清远日报 摄 → photographer @清远日报
市民在接种疫苗 李明远 文 →
市民在接种疫苗 摄 →
昨日提醒市民 李明远 →
清远日报讯 记者 昨日提醒市民 →
昨日 清远日报讯 记者李明远 提醒市民 →
李明远 摄。市民在接种疫苗 → photographer 李明远
李明远 摄 市民在接种疫苗 →
记者李明远 通讯员王思齐 昨日，市疾控中心发布提醒 →
市民在接种疫苗 记者李明远 通讯员王思齐 →
市疾控中心提醒市民 李明远 编辑 →
清远日报讯 昨日，市疾控中心发布提醒 →
清远日报讯 记者李明远 通讯员王思齐 昨日，市疾控中心发布提醒 → reporter 李明远@清远日报, correspondent 王思齐
清远日报讯（记者李明远 通讯员王思齐）昨日，市疾控中心发布提醒。 → reporter 李明远@清远日报, correspondent 王思齐
昨日，市疾控中心发布提醒。（记者李明远） → reporter 李明远
李明远\\n昨日，市疾控中心发布提醒。 → author 李明远
昨日，市疾控中心发布提醒。\\n李明远 → author 李明远
昨日，市疾控中心发布提醒。\\n编辑：李明远 → editor 李明远
市民在接种疫苗。新华社发（李明远 摄） → photographer 李明远@新华社
市民在接种疫苗。新华社发 李明远 摄 → photographer 李明远@新华社
清远日报讯 市民在接种疫苗。李明远 摄 → photographer 李明远
市民在接种疫苗。新华社记者 李明远 摄 → photographer 李明远@新华社
市民在接种疫苗 李明远 摄 → photographer 李明远
市民在接种疫苗 李明远 摄 分享 → photographer 李明远
（李明远 摄）市民在接种疫苗 → photographer 李明远
昨日（记者李明远 市疾控中心提醒）发布 → reporter 李明远
"""


def told(line: str) -> str:
    names = ((one["role"], one["name"] or "", f"@{one['org']}" if one["org"] else "") for one in parse(line)["bylines"])
    return ", ".join(f"{role} {name}{org}" for role, name, org in names)


def wrong(table: str, *, alone: bool) -> dict[str, object]:
    rows = (row.split(" →") for row in table.strip().split("\n"))
    lines = [(line.replace("\\n", "\n"), wanted.strip()) for line, wanted in rows]
    return {
        line: (told(line), is_byline(line))
        for line, wanted in lines
        if (told(line), is_byline(line)) != (wanted, alone)
    }


def test_lines_of_credits() -> None:
    assert not wrong(LINES, alone=True)


def test_names_beside_something_else() -> None:
    assert not wrong(BESIDE, alone=False)
