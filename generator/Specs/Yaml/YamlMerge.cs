using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Specs.Yaml;

/// <summary>
/// Implements the merge key of YAML 1.1: copies properties from one or several mappings unless the mapping itself has them. Earlier mappings
/// take precedence.
/// </summary>
internal static class YamlMerge
{
    public const string Key = "<<";

    /// <summary>Copies the properties. Reports RUNAI0004 and returns false if the value is neither a mapping nor a sequence of mappings.</summary>
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
        foreach (var property in mapping.Properties)
        {
            if (!builder.Contains(property.Name))
            {
                builder.Add(property, tree, depth);
            }
        }
    }

    private static bool ReportInvalid(YamlEventReader events, SourceLocation location) =>
        events.Fail(location, $"the value of the merge key {Key} must be a mapping or a sequence of mappings");
}
