import Kernel

/// What each key of the language is called in Chinese. Keys are English in one spelling; Chinese messages add the title.
enum KeyTitles {
    /// `points_each（每次计分）`; in English the key alone.
    static func label(_ key: String) -> Message {
        titles[key].map { Message("\(key)（\($0.chinese)）", en: "\(key)") } ?? .verbatim(key)
    }

    /// `每次计分`, `points_each`; nil for what is no key.
    static func title(_ key: String) -> Message? { titles[key] }

    private static let titles = Dictionary(all.map { ($0.english, $0) }, uniquingKeysWith: { first, _ in first })

    /// Each key once: a second title for one would never be shown.
    static let all: [Message] = [
        Message("格式版本", en: "format"), Message("行业", en: "sector"), Message("标题", en: "title"),
        Message("主管单位", en: "owner"), Message("区县定值", en: "override"), Message("小数位数", en: "decimals"),
        Message("依据目录", en: "references"),
        Message("记录类型", en: "kinds"), Message("派生字段", en: "derive"), Message("归类表", en: "classify"),
        Message("不评定", en: "not_rated"), Message("基础分", en: "base"), Message("计分指标", en: "indicators"),
        Message("指标组", en: "groups"), Message("权重", en: "weight"),
        Message("降级", en: "downgrades"), Message("一票否决", en: "vetoes"), Message("得分范围", en: "score_range"),
        Message("等级", en: "grades"), Message("异议期间", en: "while_objected"), Message("公示期限", en: "publicity"),
        Message("最长", en: "most"), Message("工作日", en: "working_days"), Message("放假", en: "off"),
        Message("调休上班", en: "work"), Message("公开范围", en: "audience"), Message("评价周期", en: "cycle"),
        Message("值", en: "value"), Message("依据", en: "reference"), Message("条款", en: "article"),
        Message("证据", en: "evidence"), Message("主体代码", en: "subject"), Message("主体名称", en: "subject_name"),
        Message("日期", en: "day"), Message("识别字段", en: "identity"), Message("决定机关代码", en: "authority"),
        Message("决定机关名称", en: "authority_name"), Message("文号", en: "decision_number"), Message("报送单位", en: "sender"),
        Message("报送单位代码", en: "sender_code"), Message("证件栏", en: "documents"), Message("自然人标志", en: "natural_person"),
        Message("字段", en: "columns"), Message("派生字段", en: "derived"), Message("示例", en: "examples"),
        Message("字段", en: "column"), Message("取值", en: "values"), Message("类型", en: "type"),
        Message("必填", en: "required"), Message("其他表头", en: "headers"), Message("所指", en: "of"),
        Message("单位", en: "unit"), Message("可为将来", en: "may_be_future"), Message("每百户每年条数", en: "per_hundred_a_year"),
        Message("示例行", en: "rows"), Message("参数", en: "parameters"), Message("编号", en: "id"),
        Message("起点", en: "from"), Message("条件", en: "when"), Message("归为", en: "as"),
        Message("定值", en: "set"), Message("取自", en: "copy"), Message("首日", en: "since"),
        Message("直至", en: "until"), Message("登记字段", en: "attribute"), Message("为其中之一", en: "is"),
        Message("不在其中", en: "is_not"), Message("期限内", en: "within"), Message("分值", en: "points"),
        Message("筛选", en: "where"), Message("时间窗", en: "window"), Message("自然年", en: "calendar_years"),
        Message("按字段定期限", en: "window_by"),
        Message("期限", en: "terms"), Message("至少计入", en: "counts_at_least"), Message("有效至", en: "through"),
        Message("直至记录", en: "until_record"), Message("每期", en: "term"), Message("不早于", en: "not_before"),
        Message("最短期限", en: "lasts"),
        Message("长期", en: "lasting"), Message("计算方法", en: "measure"), Message("其中", en: "among"),
        Message("每次计分", en: "points_each"),
        Message("分档计分", en: "bands"), Message("按级计分", en: "levels"), Message("按次序计分", en: "points_by_turn"),
        Message("按时长计分", en: "points_by_age"), Message("封顶", en: "cap"),
        Message("无记录时", en: "absent"), Message("下限，含", en: "at_least"), Message("上限，不含", en: "below"),
        Message("降级级数", en: "steps"), Message("等级", en: "grade"), Message("最低分", en: "lowest"),
        Message("最高分", en: "highest"), Message("区县", en: "county"), Message("行业", en: "sectors"),
        Message("异议受理窗口", en: "objection_desk"), Message("受理单位", en: "office"), Message("地址", en: "address"),
        Message("电话", en: "phone"), Message("演示数据", en: "demo"), Message("主体数", en: "subjects"),
        Message("随机种子", en: "seed"), Message("区划", en: "region"), Message("镇街", en: "townships"),
        Message("行业门类", en: "industries"), Message("对象", en: "objects"), Message("报送单位", en: "bureaus"),
        Message("唯一的报送单位", en: "bureau"), Message("代码", en: "code"), Message("报送什么", en: "reports"),
        Message("编码", en: "encoding"), Message("版式", en: "layout"), Message("名称", en: "name"),
        Message("评价日", en: "on"), Message("登记表", en: "register"), Message("记录", en: "records"),
        Message("后续事项", en: "facts"), Message("预期", en: "expect"), Message("事项", en: "fact"),
        Message("记录", en: "record"), Message("理由", en: "because"), Message("得分", en: "score"),
        Message("计分项", en: "lines"), Message("下次变化", en: "next_change"), Message("信息性质", en: "nature"),
        Message("止日，不含", en: "before"), Message("名单", en: "lists"), Message("列入情形", en: "triggers"),
        Message("情形未定", en: "undefined"), Message("提示", en: "note"), Message("名单", en: "list"),
        Message("结果应用", en: "consequences"), Message("检查频次", en: "inspections"), Message("各等级频次", en: "intervals"),
        Message("次数", en: "times"), Message("期间", en: "in"), Message("不因等级减少", en: "not_reduced"),
        Message("失信信息保存期限", en: "negative_information"), Message("存活变异", en: "survivors"),
        Message("改动", en: "mutant"),
    ]
}
