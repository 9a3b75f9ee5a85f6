using System.Linq;

namespace RunAi.Generator.Api;

/// <summary>Derives the names of the types of conditions from the items that they select, or else from the group of the operations.</summary>
internal static class FilterNames
{
    /// <summary>
    /// Returns the name of the items: the name of the group in the singular if the name of their type starts with it (<c>DepartmentForList</c> in
    /// Departments), or else the name of their type without a number at its end.
    /// </summary>
    public static string GetItemName(string type, string group)
    {
        var name = ToSingular(group);
        return Simplify(type).StartsWith(Simplify(name), StringComparison.Ordinal) ? name : GetTypeName(type);
    }

    /// <summary>Returns the name of a type without a number at its end, unless hardly anything remains.</summary>
    public static string GetTypeName(string type) => type.TrimEnd("0123456789".ToCharArray()) is { Length: > 2 } name ? name : type;

    /// <summary>Returns a value indicating whether two names differ only in case and separators.</summary>
    public static bool AreSame(string left, string right) => Simplify(left) == Simplify(right);

    /// <summary>Returns the name of a group in the singular, which is that of its last word.</summary>
    public static string ToSingular(string name)
    {
        var isAcronym = name.Length > 1 && char.IsUpper(name[name.Length - 2]);
        return isAcronym || !name.EndsWith("s", StringComparison.Ordinal) || EndsWithAny(name, "ss", "us", "is") ? name
            : EndsWithAny(name, "ies") && name.Length > 4 ? Cut(name, 3) + "y"
            : EndsWithAny(name, "sses", "xes", "ches", "shes") ? Cut(name, 2)
            : name.Length > 2 ? Cut(name, 1)
            : name;
    }

    private static bool EndsWithAny(string text, params string[] ends) => ends.Any(end => text.EndsWith(end, StringComparison.Ordinal));

    private static string Cut(string text, int length) => text.Substring(0, text.Length - length);

    private static string Simplify(string name) => new([.. name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
