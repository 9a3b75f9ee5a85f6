using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Specs.Yaml;

/// <summary>
/// YAML 1.1's merge key: takes over the members of another mapping, or of several, that the mapping does not have itself. Of several the
/// earlier wins.
/// </summary>
internal static class YamlMerge
{
    public const string Key = "<<";

    /// <summary>False, with RUNAI0004 reported, where the merge key's value is neither a mapping nor a sequence of mappings.</summary>
    public static bool Into(SpecObjectBuilder builder, SpecNode merged, SpecTreeBuilder tree, YamlEvents events, int depth)
    {
        if (merged.IsObject)
        {
            Take(builder, merged, tree, depth);
            return true;
        }

        if (!merged.IsArray)
        {
            return Refuse(events, merged.Location);
        }

        foreach (var item in merged.Items)
        {
            if (!item.IsObject)
            {
                return Refuse(events, item.Location);
            }

            Take(builder, item, tree, depth);
        }

        return true;
    }

    private static void Take(SpecObjectBuilder builder, SpecNode mapping, SpecTreeBuilder tree, int depth)
    {
        foreach (var member in mapping.Members)
        {
            if (!builder.Contains(member.Name))
            {
                builder.Add(member, tree, depth);
            }
        }
    }

    private static bool Refuse(YamlEvents events, SourceLocation location) =>
        events.Fail(location, $"the value of the merge key {Key} must be a mapping or a sequence of mappings");
}
