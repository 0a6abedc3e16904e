import Kernel

/// What each key of the language is called in Chinese. Keys are English in one spelling; Chinese messages add the title.
enum KeyTitles {
    /// `points_each（每次计分）`; in English the key alone.
    static func label(_ key: String) -> Message {
        labels[key] ?? .verbatim(key)
    }

    private static let labels = Dictionary(all.map { ($0.english, $0) }, uniquingKeysWith: { first, _ in first })

    private static let all: [Message] = [
        Message("format（格式版本）", en: "format"), Message("sector（行业）", en: "sector"),
        Message("title（标题）", en: "title"), Message("owner（主管单位）", en: "owner"),
        Message("decimals（小数位数）", en: "decimals"), Message("references（依据目录）", en: "references"),
        Message("kinds（记录类型）", en: "kinds"), Message("derive（派生字段）", en: "derive"),
        Message("classify（归类表）", en: "classify"), Message("not_rated（不评定）", en: "not_rated"),
        Message("base（基础分）", en: "base"), Message("indicators（计分指标）", en: "indicators"),
        Message("downgrades（降级）", en: "downgrades"), Message("vetoes（一票否决）", en: "vetoes"),
        Message("score_range（得分范围）", en: "score_range"), Message("grades（等级）", en: "grades"),
        Message("while_objected（异议期间）", en: "while_objected"),
        Message("audience（公开范围）", en: "audience"), Message("cycle（评价周期）", en: "cycle"),
        Message("value（值）", en: "value"),
        Message("reference（依据）", en: "reference"), Message("article（条款）", en: "article"),
        Message("evidence（证据）", en: "evidence"), Message("subject（主体代码）", en: "subject"),
        Message("subject_name（主体名称）", en: "subject_name"), Message("day（日期）", en: "day"),
        Message("identity（识别字段）", en: "identity"), Message("authority（决定机关代码）", en: "authority"),
        Message("authority_name（决定机关名称）", en: "authority_name"),
        Message("decision_number（文号）", en: "decision_number"), Message("sender（报送单位）", en: "sender"),
        Message("sender_code（报送单位代码）", en: "sender_code"), Message("documents（证件栏）", en: "documents"),
        Message("natural_person（自然人标志）", en: "natural_person"), Message("columns（字段）", en: "columns"),
        Message("derived（派生字段）", en: "derived"), Message("examples（示例）", en: "examples"),
        Message("column（字段）", en: "column"), Message("values（取值）", en: "values"),
        Message("type（类型）", en: "type"), Message("required（必填）", en: "required"),
        Message("headers（其他表头）", en: "headers"), Message("of（所指）", en: "of"), Message("unit（单位）", en: "unit"),
        Message("may_be_future（可为将来）", en: "may_be_future"),
        Message("per_hundred_a_year（每百户每年条数）", en: "per_hundred_a_year"), Message("rows（示例行）", en: "rows"),
        Message("parameters（参数）", en: "parameters"), Message("id（编号）", en: "id"),
        Message("from（起点）", en: "from"), Message("when（条件）", en: "when"), Message("as（归为）", en: "as"),
        Message("set（定值）", en: "set"), Message("copy（取自）", en: "copy"), Message("since（首日）", en: "since"),
        Message("until（直至）", en: "until"), Message("attribute（登记字段）", en: "attribute"),
        Message("is（为其中之一）", en: "is"), Message("is_not（不在其中）", en: "is_not"),
        Message("within（期限内）", en: "within"), Message("points（分值）", en: "points"),
        Message("where（筛选）", en: "where"), Message("window（时间窗）", en: "window"),
        Message("through（有效至）", en: "through"), Message("lasting（长期）", en: "lasting"),
        Message("measure（计算方法）", en: "measure"), Message("points_each（每次计分）", en: "points_each"),
        Message("bands（分档计分）", en: "bands"), Message("levels（按级计分）", en: "levels"),
        Message("cap（封顶）", en: "cap"), Message("absent（无记录时）", en: "absent"),
        Message("at_least（下限，含）", en: "at_least"), Message("below（上限，不含）", en: "below"),
        Message("steps（降级级数）", en: "steps"), Message("grade（等级）", en: "grade"),
        Message("lowest（最低分）", en: "lowest"), Message("highest（最高分）", en: "highest"),
        Message("county（区县）", en: "county"), Message("sectors（行业）", en: "sectors"),
        Message("objection_desk（异议受理窗口）", en: "objection_desk"), Message("office（受理单位）", en: "office"),
        Message("address（地址）", en: "address"), Message("phone（电话）", en: "phone"),
        Message("demo（演示数据）", en: "demo"), Message("subjects（主体数）", en: "subjects"),
        Message("seed（随机种子）", en: "seed"), Message("region（区划）", en: "region"),
        Message("townships（镇街）", en: "townships"), Message("industries（行业门类）", en: "industries"),
        Message("bureau（报送单位）", en: "bureau"), Message("name（名称）", en: "name"), Message("on（评价日）", en: "on"),
        Message("register（登记表）", en: "register"), Message("records（记录）", en: "records"),
        Message("facts（后续事项）", en: "facts"), Message("expect（预期）", en: "expect"),
        Message("fact（事项）", en: "fact"), Message("record（记录）", en: "record"),
        Message("because（理由）", en: "because"), Message("score（得分）", en: "score"),
        Message("lines（计分项）", en: "lines"), Message("next_change（下次变化）", en: "next_change"),
        Message("nature（信息性质）", en: "nature"),
        Message("before（止日，不含）", en: "before"), Message("lists（名单）", en: "lists"),
        Message("triggers（列入情形）", en: "triggers"), Message("undefined（情形未定）", en: "undefined"),
        Message("note（提示）", en: "note"), Message("list（名单）", en: "list"),
        Message("consequences（结果应用）", en: "consequences"), Message("inspections（检查频次）", en: "inspections"),
        Message("intervals（各等级频次）", en: "intervals"), Message("times（次数）", en: "times"),
        Message("in（期间）", en: "in"), Message("not_reduced（不因等级减少）", en: "not_reduced"),
        Message("negative_information（失信信息保存期限）", en: "negative_information"),
    ]
}
