import Testing

@testable import Kernel

@Suite("Exact numbers 定点数")
struct FixedPointTests {
    @Test(
        "Six decimals of ten thousand yuan reach the fen exactly",
        arguments: [
            ("0.000001", Int64(1)), ("1", 1_000_000), ("12.345678", 12_345_678), ("0.5", 500_000),
            ("2.5000000", 2_500_000),
        ])
    func tenThousandYuan(text: String, fen: Int64) {
        #expect(FixedPoint.parse(text, decimals: Column.MoneyUnit.tenThousandYuan.decimals) == .success(fen))
    }

    @Test(
        "What is no exact number is named",
        arguments: [
            ("", FixedPoint.Problem.empty), ("-", .notANumber), (".5", .notANumber), ("1.2.3", .notANumber),
            ("1e5", .notANumber), ("5万", .notANumber), ("--1", .notANumber), ("1-", .notANumber),
            ("1.001", .tooManyDecimals(allowed: 2)), ("10000000000000001", .tooLarge),
            ("99999999999999999999999999", .tooLarge),
        ])
    func problems(text: String, problem: FixedPoint.Problem) {
        #expect(FixedPoint.parse(text, decimals: 2) == .failure(problem))
    }

    @Test("Zeros beyond the decimals are no further decimals")
    func trailingZeros() {
        #expect(FixedPoint.parse("1.2300000", decimals: 2) == .success(123))
        #expect(FixedPoint.parse("3.00", decimals: 0) == .success(3))
        #expect(FixedPoint.parse("3.01", decimals: 0) == .failure(.tooManyDecimals(allowed: 0)))
    }

    @Test("What is written is read back", arguments: [Int64(0), 1, -1, 99, -1250, 1_000_000_000_000_000_000])
    func roundTrip(units: Int64) {
        for decimals in [0, 2, 4, 6] {
            #expect(
                FixedPoint.parse(FixedPoint.format(units, decimals: decimals), decimals: decimals) == .success(units))
            #expect(
                FixedPoint.parse(FixedPoint.short(units, decimals: decimals), decimals: decimals) == .success(units))
        }
    }

    @Test("Numbers are written as a person writes them")
    func writing() {
        #expect(FixedPoint.format(-1250, decimals: 2) == "-12.50")
        #expect(FixedPoint.short(-1250, decimals: 2) == "-12.5")
        #expect(FixedPoint.short(300, decimals: 2) == "3")
        #expect(FixedPoint.format(5, decimals: 6) == "0.000005")
    }

    @Test("Points are exact and carry their sign where asked")
    func points() throws {
        #expect(try #require(Points("0.5")) + (try #require(Points("-2"))) == Points(units: -15_000))
        #expect(Points("0.00001") == nil)
        #expect(Points(units: 30_000).signed == "+3")
        #expect(Points(units: -25_000).signed == "-2.5")
        #expect(Points.zero.signed == "0")
        #expect((Points(units: -50_000) * 2).description == "-10")
    }
}
