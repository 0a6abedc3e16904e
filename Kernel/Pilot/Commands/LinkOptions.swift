import ArgumentParser
import Kernel

/// What every command that links two subjects asks for.
struct LinkOptions: ParsableArguments {
    @Argument(
        help: .message(
            Message("统一社会信用代码、对象代码，或名称的一部分", en: "A credit code, an object's code, or a part of the name."),
            value: Message("主体", en: "subject")))
    var subject: String

    @OptionGroup var ground: GroundOptions
}

/// To whom a subject is linked.
struct RelationOptions: ParsableArguments {
    @Option(
        name: .customLong("operated-by"),
        help: .message(
            Message("运营它的组织（船舶、码头泊位、园区、景区用）", en: "Who operates it (a vessel, terminal, park or scenic spot)."),
            value: Message("主体", en: "subject")))
    var operatedBy: String?

    @Option(
        name: .customLong("member-of"),
        help: .message(
            Message("它隶属的园区、村居或组织", en: "The park, village or organisation that it belongs to."),
            value: Message("主体", en: "subject")))
    var group: String?

    func validate() throws {
        guard (operatedBy == nil) != (group == nil) else {
            throw ValidationError(
                Message("请写 --operated-by 或 --member-of 之一", en: "write one of --operated-by and --member-of"))
        }
    }

    var chosen: (relation: Relation, other: String) {
        operatedBy.map { (.operatedBy, $0) } ?? (.memberOf, group ?? "")
    }
}
