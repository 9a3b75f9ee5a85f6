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
    public static bool MergeInto(SpecObjectBuilder builder, SpecNode merged, SpecTreeBuilder tree, YamlEventReader events, int depth)
    {
        if (merged.IsObject)
        {
            CopyProperties(builder, merged, tree, depth);
            return true;
        }

        if (!merged.IsArray)
        {
            return ReportInvalid(events, merged.Location);
        }

        foreach (var item in merged.Items)
        {
            if (!item.IsObject)
            {
                return ReportInvalid(events, item.Location);
            }

            CopyProperties(builder, item, tree, depth);
        }

        return true;
    }

    private static void CopyProperties(SpecObjectBuilder builder, SpecNode mapping, SpecTreeBuilder tree, int depth)
    {
        foreach (var member in mapping.Properties)
        {
            if (!builder.Contains(member.Name))
            {
                builder.Add(member, tree, depth);
            }
        }
    }

    private static bool ReportInvalid(YamlEventReader events, SourceLocation location) =>
        events.Fail(location, $"the value of the merge key {Key} must be a mapping or a sequence of mappings");
}
