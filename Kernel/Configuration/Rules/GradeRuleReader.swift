import Kernel

/// Reads a downgrade 降级 or a veto 一票否决.
struct GradeRuleReader {
    enum Form {
        case downgrade
        /// The grades of the standard, to judge the grade that a veto names; nil where they could not be read.
        case veto(Dated<GradeScale>?)
    }

    let scope: RuleScope
    let form: Form

    func read(_ entry: NamedReader) -> GradeRule? {
        entry.value.mapping { body in
            let title = body.required("title")?.publicText()
            let (selection, kind) = SelectionReader(scope: scope).read(body)
            kind?.refuseAdverse(in: body)
            let atLeast = scope.dated(body.required("at_least")) { $0.integer(1...10_000).map(Int.init) }
            let effect = self.effect(body)
            let lasts = body.optional("lasts").flatMap { scope.dated($0) { $0.term() } }
            let parts = [
                DatedPart("at_least", atLeast?.entries.first?.since), DatedPart("window", selection?.span.since),
                DatedPart(effectKey, effect?.entries.first?.since),
            ]
            scope.checkSameFirstDay(parts, body.label, at: entry.key)
            guard let title, let selection, let atLeast, let effect else { return nil }
            return GradeRule(
                id: entry.name, title: title, selection: selection, atLeast: atLeast, effect: effect, lasts: lasts)
        }
    }

    private var effectKey: String {
        if case .downgrade = form { "steps" } else { "grade" }
    }

    private func effect(_ body: MappingReader) -> Dated<GradeRule.Effect>? {
        let child = body.required(effectKey)
        guard case .veto(let grades) = form else {
            return scope.dated(child) { $0.integer(1...100).map { .down(steps: Int($0)) } }
        }
        let vetoes = scope.dated(child) { reader in
            reader.text().map { Placed($0, at: reader.location) }
        }
        guard let vetoes, let child else { return nil }
        if let grades { checkGrades(vetoes, grades, child) }
        return vetoes.map { .veto(grade: $0.value) }
    }

    private func checkGrades(_ vetoes: Dated<Placed<String>>, _ grades: Dated<GradeScale>, _ reader: NodeReader) {
        for (veto, until) in vetoes.periods {
            for scale in grades.entries(from: veto.since, until: until)
            where scale.value.index(of: veto.value.value) == nil {
                reader.report.refuse(veto.value, notIn: scale, reader.label)
            }
        }
    }
}
