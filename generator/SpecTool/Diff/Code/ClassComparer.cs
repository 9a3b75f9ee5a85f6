using RunAi.Generator.CSharp.Model;

namespace RunAi.Generated.SpecTool.Diff.Code;

/// <summary>Compares the properties of models, options and forms.</summary>
internal sealed class ClassComparer(TypeTexts types, CodeChangeList changes)
{
    public void Compare(CSharpClass old, CSharpClass now)
    {
        Compare(old.Name, [.. old.Properties.Select(Convert)], [.. now.Properties.Select(Convert)]);
        if (GetAdditionalProperties(old) is not { } before)
        {
            return;
        }

        if (GetAdditionalProperties(now) is not { } after)
        {
            changes.Add(old.Name, before.Name, "removed");
        }
        else if (!types.AreSame(before.Type, after.Type))
        {
            changes.Add(old.Name, before.Name, CodeChangeList.DescribeType(before.Type, after.Type));
        }
    }

    public void Compare(CSharpOptions old, CSharpOptions now) =>
        Compare(old.Name, [.. old.Properties.Select(Convert)], [.. now.Properties.Select(Convert)]);

    private void Compare(string type, List<Property> old, List<Property> now)
    {
        foreach (var property in old)
        {
            if (now.Find(other => other.Name == property.Name) is not { } counterpart)
            {
                changes.Add(type, property.Name, CodeChangeList.DescribeMissing(FindRenamed(property, now)?.Name));
                continue;
            }

            if (!types.AreSame(property.Type, counterpart.Type))
            {
                changes.Add(type, property.Name, CodeChangeList.DescribeType(property.Type, counterpart.Type));
            }

            if (!property.IsRequired && counterpart.IsRequired)
            {
                changes.Add(type, property.Name, "is now required in object initializers");
            }
        }

        foreach (var added in now.Where(property => property.IsRequired && old.TrueForAll(other => other.Name != property.Name)))
        {
            changes.Add(type, added.Name, "added and required in object initializers");
        }
    }

    private static Property? FindRenamed(Property property, List<Property> now) =>
        now.Find(other => property.WireName is not null && other.WireName == property.WireName)
        ?? now.Find(other => Simplify(other.Name) == Simplify(property.Name));

    private static string Simplify(string name) => name.Replace("_", "", StringComparison.Ordinal).ToUpperInvariant();

    private static Property Convert(CSharpProperty property) => new(property.Name, property.WireName, property.Type, property.IsRequired);

    private static Property Convert(CSharpParameter property) => new(property.Name, null, property.Type, !property.IsOptional);

    // A base class has the property if the values are JSON.
    private static (string Name, string Type)? GetAdditionalProperties(CSharpClass type) =>
        type.AdditionalProperties is { } additional ? (additional.Name, additional.Type)
        : type.KeepsUnknownProperties ? ("AdditionalProperties", "JsonElement")
        : null;

    private sealed record Property(string Name, string? WireName, string Type, bool IsRequired);
}
