import Kernel

/// Makes a good row wrong in one way.
struct DemoSpoiler {
    let plan: CountyPlan.Demo
    let register: DemoRegister
    let kind: RecordKind

    /// - Parameter number: of the row, so that what it invents differs from row to row.
    func spoilt(_ values: [String], _ dirt: DemoDirt, number: Int) -> [String] {
        var values = values
        switch dirt {
        case .naturalPerson: return person(values, number)
        case .columnCount: values.append("多出的一格")
        case .otherClass:
            return called(.enterprise, DemoCode.object(.terminal, region: plan.region, number: 998), values)
        case .badDay: set(&values, kind.index(of: kind.roles.day)) { "\($0.prefix(4))-02-30" }
        case .futureDay:
            set(&values, kind.index(of: kind.roles.day)) { _ in plan.through.adding(months: 12).description }
        case .blank: set(&values, DemoSpoiler.required(kind)) { _ in "" }
        case .unknownChoice: set(&values, DemoSpoiler.choice(kind)) { _ in DemoSpoiler.noChoice(kind) }
        case .broken: set(&values, DemoSpoiler.text(kind)) { $0 + "锟斤拷" }
        case .personNumber:
            set(&values, DemoSpoiler.authority(kind)) { _ in
                DemoCode.impossiblePerson(region: plan.region, number: number)
            }
        case .notADecimal, .tooManyDecimals, .tooLarge, .negative, .notWhole: spoilNumber(&values, dirt)
        case .repeated, .conflicting: break
        default: set(&values, kind.index(of: kind.roles.subject)) { code($0, dirt, number) }
        }
        return values
    }

    private func spoilNumber(_ values: inout [String], _ dirt: DemoDirt) {
        switch dirt {
        case .notADecimal: set(&values, DemoSpoiler.decimal(kind)) { _ in "贰万元整" }
        case .tooManyDecimals: set(&values, DemoSpoiler.decimal(kind)) { _ in "1.234567891" }
        case .tooLarge: set(&values, DemoSpoiler.number(kind)) { _ in "98765432109876543210" }
        case .negative: set(&values, DemoSpoiler.unsigned(kind)) { _ in "-2" }
        default: set(&values, DemoSpoiler.whole(kind)) { _ in "若干" }
        }
    }

    private func code(_ code: String, _ dirt: DemoDirt, _ number: Int) -> String {
        let good = (try? CreditCode.read(code).get())?.description ?? register.organisations.first?.code ?? code
        switch dirt {
        case .codeLength: return String(good.dropLast())
        case .codeCharacter: return good.prefix(7) + "O" + good.dropFirst(8)
        case .checkCharacter: return DemoCode.broken(good)
        case .objectLength: return String(DemoCode.object(.vessel, region: plan.region, number: number).dropLast())
        case .objectCheckDigit: return DemoCode.broken(DemoCode.object(.vessel, region: plan.region, number: number))
        case .objectShape: return "T-\(plan.region.prefix(4))-01"
        case .unknownSubject:
            return DemoCode.make(
                prefix: "91", region: plan.region, number: register.organisations.count + 1000 + number)
        case .sharedFormerCode: return register.sharedFormerCode ?? code
        default: return "123"
        }
    }

    /// A row about nobody: an identity number that cannot be in every place where one could stand.
    private func person(_ values: [String], _ sequence: Int) -> [String] {
        let number = DemoCode.impossiblePerson(region: plan.region, number: sequence)
        let roles = kind.roles
        return zip(kind.columns, values).map { column, value in
            switch column.name {
            case roles.subject: number
            case roles.subjectName: "某某\(DemoNames.mark)"
            case roles.naturalPerson?.column: roles.naturalPerson?.values.first ?? value
            default: column.type == .personal ? number : value
            }
        }
    }

    private func called(_ subjectClass: SubjectClass, _ code: String, _ values: [String]) -> [String] {
        var values = values
        set(&values, kind.index(of: kind.roles.subject)) { _ in code }
        set(&values, kind.index(of: RegisterColumn.subjectClass)) { _ in subjectClass.rawValue }
        return values
    }

    private func set(_ values: inout [String], _ place: Int?, _ value: (String) -> String) {
        guard let place else { return }
        values[place] = value(values[place])
    }
}

extension DemoSpoiler {
    static func decimal(_ kind: RecordKind) -> Int? {
        kind.columns.firstIndex {
            switch $0.type {
            case .fixed, .money: true
            default: false
            }
        }
    }

    static func whole(_ kind: RecordKind) -> Int? { kind.columns.firstIndex { $0.type == .integer } }

    static func number(_ kind: RecordKind) -> Int? { decimal(kind) ?? whole(kind) }

    /// A number that cannot be below zero.
    static func unsigned(_ kind: RecordKind) -> Int? {
        kind.columns.firstIndex { if case .money = $0.type { true } else { $0.type == .integer } }
    }

    /// A required column beside the code.
    static func required(_ kind: RecordKind) -> Int? {
        kind.columns.firstIndex { $0.isRequired && $0.name != kind.roles.subject && $0.type != .personal }
    }

    static func choice(_ kind: RecordKind) -> Int? {
        kind.columns.firstIndex { if case .choice = $0.type { true } else { false } }
    }

    /// A free text: no name by which a person would be told, and nothing that tells the rows apart.
    static func text(_ kind: RecordKind) -> Int? {
        let roles = kind.roles
        return roles.subjectName.flatMap { kind.index(of: $0) }
            ?? kind.columns.firstIndex {
                $0.type == .text && !roles.identity.contains($0.name) && $0.name != roles.naturalPerson?.column
            }
    }

    /// The code of an authority that must be there.
    static func authority(_ kind: RecordKind) -> Int? {
        kind.columns.firstIndex { $0.type == .organisation && $0.isRequired && $0.name != kind.roles.subject }
    }

    /// The longest title of the first choice with a slip of the pen.
    static func noChoice(_ kind: RecordKind) -> String {
        guard let place = choice(kind), case .choice(let choices) = kind.columns[place].type else { return "" }
        let title = choices.map(\.title).max { ($0.count, $1) < ($1.count, $0) } ?? ""
        return title.dropLast() + "×"
    }
}
