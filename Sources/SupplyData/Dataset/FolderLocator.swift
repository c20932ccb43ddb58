import Glibc

/// Finds the data folder when none is named.
public enum FolderLocator {
  /// The folder `Data` that belongs to the program: first above the working directory, then above the executable.
  ///
  /// A folder counts when it holds `reference/minerals.csv`. Nil where there is none.
  public static func dataFolder(workingDirectory: String, executable: String) -> String? {
    for start in [workingDirectory, executable] {
      var place = start[...]
      while true {
        let candidate = "\(place)/Data"
        if access("\(candidate)/reference/minerals.csv", R_OK) == 0 {
          // Beside the user's own directory the short name reads better in messages.
          return start == workingDirectory && place == workingDirectory[...] ? "Data" : candidate
        }
        guard let slash = place.lastIndex(of: "/") else { break }
        place = place[..<slash]
      }
    }
    return nil
  }

  /// The directory the program was started in.
  public static var workingDirectory: String {
    guard let path = getcwd(nil, 0) else { return "" }
    defer { free(path) }
    return String(cString: path)
  }

  /// The program's own file.
  public static var executable: String {
    guard let path = realpath("/proc/self/exe", nil) else { return "" }
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
