import Kernel
import KernelTesting
import Pilot

/// The toy standard with a list, whose triggers end on a day and by their spans.
enum Listing {
    static var composition: Composition {
        get throws {
            let toy = ToySector.standard[0]
            let texts = [ConfigurationText(path: toy.path, bytes: toy.bytes + Array(chapter.utf8))]
            let checked = Composition.read(ToyCounty.self, replacing: [ToySector.id: texts])
            guard let composition = checked.value else { throw Refusal(checked.diagnostics.map(\.text).lines()) }
            return composition
        }
    }

    private static let chapter = """

        lists:
          black:
            title: 黑名单
            triggers:
              fined:
                title: 受过处罚
                of: fine
                where: {decided_on: {from: 2023-02-01, before: 2025-08-01}}
                window:
                  2022-05-09: {value: 12 months, reference: sample, evidence: local-choice}
                  2025-02-01: {value: 500 days, reference: sample, evidence: local-choice}
                at_least:
                  2022-05-09: {value: 2, reference: sample, evidence: local-choice}
                  2025-04-01: {value: 1, reference: sample, evidence: local-choice}
              unmended:
                title: 未改
                of: visit
                where: {mended_on: {from: 2024-06-01}, visited_on: {before: 2025-08-01}}
                until: mended_on
                at_least:
                  2024-12-01: {value: 1, reference: sample, evidence: local-choice}
              visited:
                title: 走访
                of: visit
                where: {result: [poor], visited_on: {before: 2024-09-01}}
                lasting: true
                at_least:
                  2019-01-01: {value: 2, reference: sample, evidence: local-choice}
            undefined:
              2025-08-01: {value: officer, reference: sample, evidence: local-choice}

        """
}
