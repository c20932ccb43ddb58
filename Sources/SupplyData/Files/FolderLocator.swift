import Platform

/// Finds the data folder when none is named.
public enum FolderLocator {
  /// The folder `Data` that belongs to the program: first above the working directory, then above the executable,
  /// then `share/oreflow/Data` beside the folder of the executable, where an installation puts it.
  ///
  /// A folder counts when it holds `reference/minerals.csv`. Nil where there is none.
  public static func dataFolder(workingDirectory: String, executable: String) -> String? {
    for start in [workingDirectory, executable] {
      var place = start[...]
      while true {
        let candidate = "\(place)/Data"
        if holdsTables(candidate) {
          // Beside the user's own directory the short name reads better in messages.
          return start == workingDirectory && place == workingDirectory[...] ? "Data" : candidate
        }
        guard let slash = place.lastIndex(of: "/") else { break }
        place = place[..<slash]
      }
    }
    return installedFolder(executable: executable)
  }

  /// `PREFIX/share/oreflow/Data` of a program in `PREFIX/bin`; nil where it holds no tables.
  private static func installedFolder(executable: String) -> String? {
    guard let name = executable.lastIndex(of: "/"),
      let folder = executable[..<name].lastIndex(of: "/")
    else { return nil }
    let candidate = "\(executable[..<folder])/share/oreflow/Data"
    return holdsTables(candidate) ? candidate : nil
  }

  private static func holdsTables(_ folder: String) -> Bool {
    access("\(folder)/reference/minerals.csv", R_OK) == 0
  }

  /// The directory the program was started in.
  public static var workingDirectory: String {
    guard let path = getcwd(nil, 0) else { return "" }
    defer { free(path) }
    return String(cString: path)
  }

  /// The program's own file; where the system has no `/proc`, what it was started as; empty where neither leads to it.
  public static var executable: String {
    guard let path = realpath("/proc/self/exe", nil) ?? realpath(CommandLine.arguments.first ?? "", nil)
    else { return "" }
    defer { free(path) }
    return String(cString: path)
  }

  /// Whether `path` is a folder.
  public static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether `path` is there and is no folder.
  public static func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFDIR
  }
}
