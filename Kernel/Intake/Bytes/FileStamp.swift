import Glibc
import Kernel

/// Which file it was and when it last changed.
struct FileStamp: Hashable, Sendable {
    let device: UInt
    let inode: UInt
    let size: Int
    let seconds: Int
    let nanoseconds: Int

    /// Refuses what is no regular file: a pipe cannot be read twice.
    init(_ descriptor: Int32, _ name: String) throws {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            throw IntakeRefusal.unreadable(name, .verbatim(String(cString: strerror(errno))))
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw IntakeRefusal(
                .unreadable, name,
                Message(
                    "不是普通文件；文件要读两遍，请先存成磁盘上的CSV文件",
                    en: "not a regular file; it is read twice, so save it first as a CSV file on the disk"))
        }
        device = UInt(status.st_dev)
        inode = UInt(status.st_ino)
        size = Int(status.st_size)
        seconds = status.st_mtim.tv_sec
        nanoseconds = status.st_mtim.tv_nsec
    }
}
