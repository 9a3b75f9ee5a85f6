namespace RunAi.Generator.Specs.Yaml;

/// <summary>The tags of the YAML 1.2 core schema and those of YAML 1.1.</summary>
internal static class YamlTags
{
    private const string Prefix = "tag:yaml.org,2002:";

    public const string Map = Prefix + "map";
    public const string Sequence = Prefix + "seq";
    public const string String = Prefix + "str";
    public const string Integer = Prefix + "int";
    public const string Float = Prefix + "float";
    public const string Boolean = Prefix + "bool";
    public const string Null = Prefix + "null";

    /// <summary>The tag <c>!</c>, which makes any scalar a string.</summary>
    public const string NonSpecific = "!";

    private const string Timestamp = Prefix + "timestamp";
    private const string Binary = Prefix + "binary";
    private const string OrderedMap = Prefix + "omap";
    private const string Pairs = Prefix + "pairs";
    private const string Set = Prefix + "set";

    public static bool IsString(string tag) => tag is String or NonSpecific or Timestamp or Binary;

    public static bool IsValidForScalar(string tag) => IsString(tag) || tag is Integer or Float or Boolean or Null;

    public static bool IsValidForMapping(string tag) => tag is Map or Set or NonSpecific;

    public static bool IsValidForSequence(string tag) => tag is Sequence or OrderedMap or Pairs or NonSpecific;

    public static bool IsStandard(string tag) => tag == NonSpecific || tag.StartsWith(Prefix, StringComparison.Ordinal);
}
