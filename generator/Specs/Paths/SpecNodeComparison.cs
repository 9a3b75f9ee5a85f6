using System.Globalization;

namespace RunAi.Generator.Specs.Paths;

/// <summary>Compares values as JSONPath does: numbers by what they are worth, objects without regard to order.</summary>
internal static class SpecNodeComparison
{
    public static bool AreEqual(SpecNode? left, SpecNode? right)
    {
        if (left is null || right is null || left.Kind != right.Kind)
        {
            return left is null && right is null;
        }

        return left.Kind switch
        {
            SpecNodeKind.Object => AreEqualObjects(left, right),
            SpecNodeKind.Array => AreEqualArrays(left, right),
            SpecNodeKind.Number => left.Text == right.Text || ValueOf(left).Equals(ValueOf(right)),
            _ => left.Text == right.Text,
        };
    }

    public static bool IsLess(SpecNode? left, SpecNode? right)
    {
        if (left is null || right is null || left.Kind != right.Kind)
        {
            return false;
        }

        return left.Kind switch
        {
            SpecNodeKind.Number => ValueOf(left) < ValueOf(right),
            SpecNodeKind.String => string.CompareOrdinal(left.Text, right.Text) < 0,
            _ => false,
        };
    }

    private static bool AreEqualObjects(SpecNode left, SpecNode right)
    {
        if (left.Members.Count != right.Members.Count)
        {
            return false;
        }

        foreach (var member in left.Members)
        {
            if (right[member.Name] is not { } other || !AreEqual(member.Value, other))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreEqualArrays(SpecNode left, SpecNode right)
    {
        if (left.Items.Count != right.Items.Count)
        {
            return false;
        }

        for (var i = 0; i < left.Items.Count; i++)
        {
            if (!AreEqual(left.Items[i], right.Items[i]))
            {
                return false;
            }
        }

        return true;
    }

    // A literal too large for a double: .NET Framework refuses it and .NET says infinity; it equals only the same literal.
    private static double ValueOf(SpecNode number) =>
        double.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && !double.IsInfinity(value) ? value : double.NaN;
}
