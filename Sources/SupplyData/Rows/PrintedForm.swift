/// The form in which a mineral is printed, as the column `form` of the tables holds it.
public enum PrintedForm {
  /// Whether `form` is the mineral as a whole: the empty form, or a total of others.
  public static func isWhole(_ form: String) -> Bool { form.isEmpty || form.hasPrefix("total") }
}
