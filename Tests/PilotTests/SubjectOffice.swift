import Foundation
import KernelTesting
import Testing

/// A folder with a county's ledger, a register of a village, enterprises and objects, and the commands of its officers.
struct SubjectOffice {
    let scratch: ScratchFolder
    let pilot: PilotProcess
    static let officer = "样例镇政府/经办人/li02"

    private static let register = """
        code,name,class,region,township,industry,status,since
        \(ToyWorld.code),样例一号公司,enterprise,441303,东街道,C,active,2015-01-01
        \(ToyWorld.secondCode),样例二号公司,enterprise,441302,西街道,C,active,2016-05-01
        \(ToyWorld.village),样例村民委员会,village-or-community,441324,样例镇,S,active,2018-01-01
        \(ToyWorld.vessel),样例轮,vessel,441303,东街道,G,active,2019-01-01

        """

    init() throws {
        scratch = try ScratchFolder()
        pilot = PilotProcess("dayawan", in: scratch.path)
        try scratch.write(Self.register, to: "register.csv")
        let outcome = try run(["receive", "register.csv", "--as", "registration"])
        #expect(outcome.status == 0 && outcome.output.contains("登记 4"), "\(outcome.output)\(outcome.errors)")
    }

    /// Runs a command of an officer on the ledger; those that only read take no actor.
    @discardableResult
    func run(_ words: [String], by actor: String? = officer, ledger: String = "a.ledger") throws -> PilotProcess.Outcome
    {
        let reading = ["audit", "applicants", "explain", "evaluate", "backup", "rebuild", "restore"]
        let isReading = words.first.map(reading.contains) ?? false
        let who = isReading ? [] : ["--actor", actor ?? Self.officer, "--today", "2026-04-01"]
        return try pilot.run(words + ["--ledger", ledger] + who)
    }

    /// Gives a consent by the command, and the number of the applicant.
    func consent(_ name: String, _ more: [String] = []) throws -> (number: String, outcome: PilotProcess.Outcome) {
        let words = [
            "consent", name, "--form", "household", "--adult", "--through", ToyWorld.village, "--for", "信用户评定",
            "--notice", "示告〔2026〕1号", "--share-with", "样例镇政府",
        ]
        let outcome = try run(words + more)
        let number = outcome.output.firstMatch(of: /A-[0-9]+/).map { String($0.0) }
        return (number ?? "", outcome)
    }

    /// The files of the folder, at any depth, that hold these bytes; names of files count as well.
    func files(holding word: String, but excepted: Set<String> = []) throws -> [String] {
        let names = FileManager.default.enumerator(atPath: scratch.path)?.compactMap { $0 as? String } ?? []
        #expect(names.count > 2)
        return names.filter { name in
            if excepted.contains(name) { return false }
            let bytes = FileManager.default.contents(atPath: "\(scratch.path)/\(name)") ?? Data()
            return name.contains(word) || bytes.range(of: Data(word.utf8)) != nil
        }
    }

    /// The keys of the applicants' ring.
    func keys(_ ledger: String = "a.ledger") -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: "\(scratch.path)/\(ledger).keys"))?.sorted() ?? []
    }
}
