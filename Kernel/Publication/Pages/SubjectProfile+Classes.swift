import Kernel

extension SubjectProfile {
    /// What the register calls it, and what the code itself does.
    var classes: [SubjectClass] { [subjectClass] + [try? SubjectCode.read(code).get().subjectClass].compactMap { $0 } }
}
