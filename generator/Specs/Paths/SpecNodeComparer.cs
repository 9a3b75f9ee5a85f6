using System.Globalization;

namespace RunAi.Generator.Specs.Paths;

/// <summary>
/// Compares values by the rules of JSONPath: numbers by value, objects regardless of the order of their properties. Values are not equal if the budget is
/// exceeded.
/// </summary>
internal readonly struct SpecNodeComparer(QueryBudget budget)
{
    public bool AreEqual(SpecNode? left, SpecNode? right)
    {
        if (left is null || right is null || left.Kind != right.Kind)
        {
            return left is null && right is null;
        }

        if (!SpendOn(left) || !SpendOn(right))
        {
            return false;
        }

        return left.Kind switch
        {
            SpecNodeKind.Object => AreObjectsEqual(left, right),
            SpecNodeKind.Array => AreArraysEqual(left, right),
            SpecNodeKind.Number => left.Text == right.Text || ToDouble(left).Equals(ToDouble(right)),
            _ => left.Text == right.Text,
        };
    }

    public bool IsLessThan(SpecNode? left, SpecNode? right)
    {
        if (left is null || right is null || left.Kind != right.Kind)
        {
            return false;
        }

        if (!SpendOn(left) || !SpendOn(right))
        {
            return false;
        }

        return left.Kind switch
        {
            SpecNodeKind.Number => ToDouble(left) < ToDouble(right),
            SpecNodeKind.String => string.CompareOrdinal(left.Text, right.Text) < 0,
            _ => false,
        };
    }

    private bool AreObjectsEqual(SpecNode left, SpecNode right)
    {
        if (left.Properties.Count != right.Properties.Count)
        {
            return false;
        }

        foreach (var property in left.Properties)
        {
            if (!budget.SpendText(property.Name) || right[property.Name] is not { } other || !AreEqual(property.Value, other))
            {
                return false;
            }
        }

        return true;
    }

    private bool AreArraysEqual(SpecNode left, SpecNode right)
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

    // Comparing a node costs about as much as visiting two.
    private bool SpendOn(SpecNode node) => budget.Spend(1) && (node.IsObject || node.IsArray ? budget.Spend(1) : budget.SpendText(node.Text));

    // For a literal that is too large for a double, .NET Framework fails and .NET returns infinity. It equals only the same literal.
    private static double ToDouble(SpecNode number) =>
        double.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && !double.IsInfinity(value) ? value : double.NaN;
}
