import Kernel
import Testing

@testable import KernelDemo

/// The invented subjects: nobody can have their codes, and every name is marked.
@Suite struct DemoRegisterTests {
    private let register = SampleKinds.generator(SampleKinds.plan(subjects: 1000, seed: 3)).register()

    @Test func `every code passes its checks, is of the impossible form, and is there once`() throws {
        #expect(Set(register.all.map(\.code)).count == 1006)
        for subject in register.organisations {
            let code = try CreditCode.read(subject.code).get()
            #expect(code.isForDemonstration && code.warnings.isEmpty && code.subjectClass == subject.subjectClass)
            #expect(!IdentityNumberShape.matches(subject.code))
        }
        #expect(register.objects.map(\.code).prefix(3) == ["P-441303-0001", "T-441303-0001", "T-441303-0002"])
        for vessel in register.objects where vessel.subjectClass == .vessel {
            #expect(try ObjectCode.read(vessel.code).get().description == vessel.code)
            #expect(Int(vessel.code.dropFirst(3)) ?? .max < 1_000_000)
        }
    }

    @Test func `every name is marked, the later ones as well`() {
        for subject in register.all {
            let names = [subject.name, subject.state(on: SampleKinds.plan.through).name]
            #expect(names.allSatisfy { $0.contains(DemoNames.mark) }, "\(names)")
        }
    }

    @Test func `numbers of former registers are well formed and no legacy identity numbers`() {
        let former = register.organisations.map(\.formerCode).filter { !$0.isEmpty }
        #expect(former.count > 100)
        #expect(former.count - Set(former).count == 1)
        for number in former {
            #expect(RegistrationNumber.read(number) == number && !IdentityNumberShape.isLegacyPerson(number))
        }
    }

    @Test func `however many there are, only the two meant to share a number of a former register do`() {
        let many = SampleKinds.generator(SampleKinds.plan(subjects: 12_000, seed: 3)).register()
        let former = many.organisations.map(\.formerCode).filter { !$0.isEmpty }
        #expect(former.count - Set(former).count == 1)
        #expect(many.organisations.dropFirst(10_000).allSatisfy { $0.formerCode.isEmpty })
    }

    @Test func `the first codes stay whatever the seed and the number of subjects`() {
        let other = SampleKinds.generator(SampleKinds.plan(subjects: 5, seed: 7)).register()
        let first = ["91441303MA4YYY900K", "91441303MA4YYY919G", "91441303MA4YYY927B"]
        #expect(other.organisations.prefix(3).map(\.code) == first)
        #expect(register.organisations.prefix(3).map(\.code) == first)
    }

    @Test func `codes far beyond the first do not repeat`() {
        let numbers =
            Array(0..<3_000) + Array(29_700..<30_000) + Array(923_400..<923_700) + Array(1_999_000..<2_000_000)
        let codes = Set(numbers.map { DemoCode.make(prefix: "91", region: "441303", number: $0) })
        #expect(codes.count == numbers.count)
    }

    @Test func `some are in their first year, renamed, moved, stopped, ended, and one is merged`() throws {
        let organisations = register.organisations
        let yearBefore = SampleKinds.plan.through.adding(months: -12)
        let last = organisations.map { $0.state(on: SampleKinds.plan.through) }
        #expect((20...90).contains(organisations.count { $0.since > yearBefore }))
        #expect((30...100).contains(last.count { $0.status != "active" }))
        #expect((10...60).contains(zip(organisations, last).count { $0.name != $1.name }))
        #expect((10...60).contains(zip(organisations, last).count { $0.township != $1.township }))
        #expect((10...60).contains(organisations.count { $0.subjectClass == .individualBusiness }))
        #expect((1...30).contains(organisations.count { $0.subjectClass == .cooperative }))
        #expect(organisations.prefix(3).allSatisfy { $0.changes.isEmpty })
        let merger = try #require(register.merger)
        #expect(organisations[merger.subject].state(on: merger.day).status == "deregistered")
        #expect(organisations[merger.into].changes.isEmpty)
    }

    @Test func `nothing happens to a subject twice in a year, or in the year of its foundation`() {
        for subject in register.organisations {
            let years = [subject.since.civil.year] + subject.changes.map(\.day.civil.year)
            #expect(Set(years).count == years.count, "\(subject)")
        }
    }
}
