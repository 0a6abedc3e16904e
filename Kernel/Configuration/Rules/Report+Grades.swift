import Kernel

extension Report {
    /// A rule names a grade that a scale in force with it does not have.
    func refuse(_ grade: Placed<String>, notIn scale: Dated<GradeScale>.Entry, _ label: Message) {
        let names = scale.value.bands.map(\.grade)
        let (wrong, list) = (grade.value, Message.list(names))
        error(
            Message(
                "\(label)：\(scale.since) 起的等级里没有 \(wrong)",
                en: "\(label): the grades from \(scale.since) have no '\(wrong)'")
                + NodeReader.nearest(wrong, among: names),
            at: grade.location, hint: Message("可用的等级：\(list)", en: "the grade should be one of: \(list)"))
    }
}
