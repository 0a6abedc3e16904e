import Kernel
import KernelIntake
import KernelLedger

/// An enumeration that a document writes by its raw value, the same in every language.
protocol DocumentChoice: DocumentValue, CaseIterable, RawRepresentable where RawValue == String {}

extension DocumentChoice {
    static var shape: DocumentShape { .choice(allCases.map(\.rawValue)) }
}

extension Relation: DocumentChoice {}
extension Applicant.Secret: DocumentChoice {}
extension Consent.Form: DocumentChoice {}
extension Clause.Evidence: DocumentChoice {}
extension Diagnostic.Severity: DocumentChoice {}
extension SubjectClass: DocumentChoice {}
extension TextEncoding: DocumentChoice {}
