# SPDX-License-Identifier: MPL-2.0
"""Every text of the workbook that is not an official label: cover, notes, check columns, messages."""

COVER_SHEET = "封面"
AGENCY, YEAR, CONTACT, PHONE = "单位名称", "年度", "填报人", "联系电话"
REPORTING_AGENCY = "填报单位："
CAPTION_YEAR, COVER_YEAR = ("", "年度"), ("（", "年度）")  # before and after the year
NO_YEAR = "　　"


def document_title(title: str, edition: str) -> str:
    """The Template Manager lists templates by this title, and of several with the same title only one."""
    return f"{title}（{edition.replace(' ', '')}）"


INSTRUCTIONS_HEADING = "填报说明"


def instructions(fee_note: str) -> list[str]:
    return [
        "1. 先填写本页四栏，再依次填写各表。各表抬头的单位名称和年度由本页带出。",
        "2. 数量填大于或等于0的整数，只写数字；没有发生的填“0”，不留空，不填“/”。",
        f"3. {fee_note}",
        "4. “总计”由公式算出，也可以直接填写；表头和栏目名称受保护（无密码）。",
        "5. 表旁的核对栏显示“相符”或“不符”及差额（实际数减应有数），不会打印。",
    ]


FEE_NOTES = {
    "2019": "“本年增/减”增加填正数，减少填负数；采购总金额按元填写，可以带小数。",
    "2021": "收费金额按万元填写，可以带小数。",
}


def form_source(name: str, source: str) -> str:
    return f"表式：{name}（{source}）"


# The check column and rows, which are never printed.
TOTAL_CHECK = "总计核对"
BALANCE_CHECK = "核对：一＋二＝三（七）＋四"
OUTCOME_CHECK = "核对：（七）＝（一）至（六）之和"
REVIEWS_CHECK = "核对：结果维持＋结果纠正＋其他结果＋尚未审结＝总计"
OFF_PAPER = "（核对栏不打印）"
AGREES, DIFFERS, NOT_NUMBERS, NOT_WHOLE = "相符", "不符", "含非数字", "含小数"

# What Calc says where a cell refuses or doubts what was typed; and what it shows while the cell is being filled in.
COUNT_MESSAGE = ("请填写整数", "这里填写大于或等于0的整数，只写数字，不写“件”等文字。没有发生的填“0”。")
SIGNED_MESSAGE = ("请填写整数", "这里填写整数：增加填正数（如 19），减少填负数（如 -8），没有变化的填“0”。")
AMOUNT_MESSAGE = ("请核对金额", "这里填写大于或等于0的数，可以带小数，不写单位。确定要这样填写吗？")
SIGNED_HELP = ("本年增/减", "增加填正数，减少填负数，没有变化的填“0”。")


def amount_help(unit: str) -> tuple[str, str]:
    return "填写单位", f"按{unit}填写，可以带小数，不写单位。"


def year_message(first: int, last: int | None) -> tuple[str, str]:
    years = f"{first}年至{last}年" if last else f"{first}年及以后"
    return "请核对年度", f"本表式用于{years}的年度报告，年度填四位数字，如 {last or first}。确定要这样填写吗？"


# The text of the report. The year stands where {year} is.
HEAD_SHEET = "报告开头"
REPORT_TITLE = "{year}年{title}"
BASIS = (
    "本报告根据《中华人民共和国政府信息公开条例》编制，所列数据的统计期限自{year}年1月1日起至{year}年12月31日止。"
)


def report_title(agency: str, year: str, title: str) -> str:
    return agency + REPORT_TITLE.format(year=year, title=title)


def basis(year: str) -> str:
    return BASIS.format(year=year)


# What each section of the text is to hold, shown while it is being written.
TEXT_HINTS = {
    1: ("总体情况", "主动公开、依申请公开、政府信息管理、平台建设、监督保障等方面，简明客观，一般不超过1000字。"
                  "一段一行，可从文字处理软件粘贴。"),
    5: ("主要问题及改进情况", "写明存在的主要问题和改进的情况，不与上年雷同。各级人民政府还应写工作考核、社会评议和责任追究结果。"),
    6: ("其他需要报告的事项", "收取信息处理费的情况在这里报告；没有收取的也写明。没有其他事项的写“无”。"),
}
# Of .xlsx: what is longer is cut off when it is saved so.
LONGEST_TEXT = 32767
LONG_TEXT_MESSAGE = ("这一段太长", f"Excel 工作簿（.xlsx）的单元格最多 {LONGEST_TEXT} 字，超出的部分保存时会被截去。"
                     "请分成几段，一段一行。确定要这样填写吗？")
