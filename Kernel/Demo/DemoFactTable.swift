import Kernel

/// The rows of a facts file in the making 事实文件: what officers say, in the columns that the desk reads.
struct DemoFactTable {
    /// The columns that the demonstration fills; what a row does not use stays blank.
    enum Field: String, CaseIterable {
        case fact = "事实"
        case authority = "机关代码"
        case decisionNumber = "文号"
        case subject = "主体代码"
        case day = "日期"
        case target = "归为"
        case changes = "字段=值"
        case reason = "理由"
        case other = "对方代码"
        case relation = "关系"
    }

    typealias Row = [Field: String]

    static func bytes(
        _ rows: [Row], _ encoding: DemoBureau.Encoding, file: String
    ) throws(DemoProblem) -> [UInt8] {
        let encoder = DemoEncoder(encoding: encoding)
        var table = DemoTable(header: Field.allCases.map(\.rawValue), lineEnd: encoder.lineEnd)
        for row in rows { table.append(Field.allCases.map { row[$0] ?? "" }) }
        return try encoder.bytes(table, file: file)
    }
}
