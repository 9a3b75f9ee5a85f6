using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Kubernetes.Schemas;

namespace RunAi.Generated.Sandbox.Kubernetes.Definitions;

/// <summary>Represents one served version of a kind.</summary>
internal sealed record ResourceDefinition
{
    private static readonly string[] ReadVerbs = ["get", "list", "watch"];
    private static readonly string[] AllVerbs = ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"];

    /// <summary>Gets the API group; empty for the core group.</summary>
    public required string Group { get; init; }

    public required string Version { get; init; }

    public required string Kind { get; init; }

    public required string ListKind { get; init; }

    public required string Plural { get; init; }

    public required string Singular { get; init; }

    public IReadOnlyList<string> ShortNames { get; init; } = [];

    public IReadOnlyList<string> Categories { get; init; } = [];

    public required bool IsNamespaced { get; init; }

    /// <summary>Gets the schema, with the metadata that all objects have.</summary>
    public required SchemaNode Schema { get; init; }

    public bool HasStatus { get; init; }

    public ScaleDefinition? Scale { get; init; }

    /// <summary>Gets a value indicating whether only the sandbox changes the objects.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Gets the text of the Warning header of a deprecated version.</summary>
    public string? DeprecationWarning { get; init; }

    public IReadOnlyList<PrinterColumn> Columns { get; init; } = [];

    /// <summary>Gets the paths of the fields that field selectors can contain, such as <c>spec.tier</c>.</summary>
    public IReadOnlyList<string> SelectableFields { get; init; } = [];

    public string ApiVersion => Group.Length == 0 ? Version : $"{Group}/{Version}";

    /// <summary>Gets the plural and the group, which all versions of the kind share.</summary>
    public string Resource => Group.Length == 0 ? Plural : $"{Plural}.{Group}";

    /// <summary>Gets the kind and the group, for messages.</summary>
    public string QualifiedKind => Group.Length == 0 ? Kind : $"{Kind}.{Group}";

    public IReadOnlyList<string> Verbs => IsReadOnly ? ReadVerbs : AllVerbs;

    /// <summary>Gets the names of the subresources.</summary>
    public IReadOnlyList<string> Subresources
    {
        get
        {
            var names = new List<string>();
            if (HasStatus)
            {
                names.Add("status");
            }

            if (Scale is not null)
            {
                names.Add("scale");
            }

            if (Kind == CoreDefinitions.Pod.Kind && Group.Length == 0)
            {
                names.Add("log");
            }

            return names;
        }
    }

    /// <summary>Returns an object in this version. Versions differ in their name only.</summary>
    public JObject View(JObject stored)
    {
        if (stored.Value<string>("apiVersion") == ApiVersion)
        {
            return stored;
        }

        var view = (JObject)stored.DeepClone();
        view["apiVersion"] = ApiVersion;
        return view;
    }
}
