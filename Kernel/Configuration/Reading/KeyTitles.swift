/// What each key of the language is called in Chinese. Keys are English in one spelling; messages add the title.
enum KeyTitles {
    /// `points_each（每次计分）`.
    static func label(_ key: String) -> String {
        titles[key].map { "\(key)（\($0)）" } ?? key
    }

    private static let titles = [
        "format": "格式版本", "sector": "行业", "title": "标题", "owner": "主管单位", "decimals": "小数位数",
        "references": "依据目录", "kinds": "记录类型", "derive": "派生字段", "classify": "归类表", "not_rated": "不评定",
        "base": "基础分", "indicators": "计分指标", "downgrades": "降级", "vetoes": "一票否决", "score_range": "得分范围",
        "grades": "等级", "while_objected": "异议期间", "value": "值", "reference": "依据", "article": "条款", "evidence": "证据",
        "subject": "主体代码", "subject_name": "主体名称", "day": "日期", "identity": "识别字段", "authority": "决定机关代码",
        "authority_name": "决定机关名称", "decision_number": "文号", "sender": "报送单位", "sender_code": "报送单位代码",
        "documents": "证件栏", "natural_person": "自然人标志",
        "columns": "字段", "derived": "派生字段", "examples": "示例", "column": "字段", "values": "取值", "type": "类型",
        "required": "必填", "headers": "其他表头", "of": "所指", "unit": "单位", "may_be_future": "可为将来",
        "per_hundred_a_year": "每百户每年条数", "rows": "示例行", "parameters": "参数", "id": "编号", "from": "起点",
        "when": "条件", "as": "归为", "set": "定值", "copy": "取自", "since": "首日", "until": "直至", "attribute": "登记字段",
        "is": "为其中之一", "is_not": "不在其中", "within": "期限内", "points": "分值", "where": "筛选", "window": "时间窗",
        "through": "有效至", "lasting": "长期", "measure": "计算方法", "points_each": "每次计分", "bands": "分档计分",
        "levels": "按级计分", "cap": "封顶", "absent": "无记录时", "at_least": "下限，含", "below": "上限，不含",
        "steps": "降级级数", "grade": "等级", "lowest": "最低分", "highest": "最高分", "county": "区县", "sectors": "行业",
        "objection_desk": "异议受理窗口", "office": "受理单位", "address": "地址", "phone": "电话", "demo": "演示数据",
        "subjects": "主体数", "seed": "随机种子", "region": "区划", "townships": "镇街", "industries": "行业门类",
        "bureau": "报送单位", "name": "名称", "on": "评价日", "register": "登记表", "records": "记录", "facts": "后续事项",
        "expect": "预期", "fact": "事项", "record": "记录", "because": "理由", "score": "得分", "lines": "计分项",
        "next_change": "下次变化", "nature": "信息性质", "negative_information": "失信信息保存期限",
    ]
}
