using RunAi.Generator.Api.Model;
using RunAi.Generator.CSharp;
using RunAi.Generator.CSharp.Model;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generated.SpecTool.Diff.Code;

/// <summary>Represents the generated code of a version of a spec.</summary>
internal sealed class CodeModel
{
    private readonly TypeNames _names;

    private CodeModel(ApiModel api, IReadOnlyList<CSharpFile> files)
    {
        _names = new TypeNames(api, Settings);
        Files = files;

        // The list of the models has no members of its own.
        Types = files.SelectMany(file => file.Types).Where(type => type is not CSharpJsonResolver).ToDictionary(GetName, StringComparer.Ordinal);
    }

    /// <summary>Gets the settings of the client. Its name does not conflict with the names of schemas.</summary>
    public static ClientSettings Settings { get; } = new("GeneratedClient", "Generated", "public", IsClusterClient: false);

    /// <summary>Gets the generated files.</summary>
    public IReadOnlyList<CSharpFile> Files { get; }

    /// <summary>Gets the types by the name that callers use: the names of interfaces for clients and groups.</summary>
    public IReadOnlyDictionary<string, CSharpType> Types { get; }

    /// <summary>Gets the groups of operations.</summary>
    public IEnumerable<CSharpGroup> Groups => Types.Values.OfType<CSharpGroup>();

    public static CodeModel Create(ApiModel api) => new(api, [.. CSharpModelBuilder.Build(api, Settings, new DiagnosticBag())]);

    /// <summary>Gets the name that callers use for a type.</summary>
    public static string GetName(CSharpType type) => type switch
    {
        CSharpClient client => client.InterfaceName,
        CSharpGroup group => group.InterfaceName,
        _ => type.Name,
    };

    /// <summary>Gets the name of the type of a declaration.</summary>
    public string GetTypeName(string key) => _names[key];

    /// <summary>Finds the methods of an operation, one for each form of its response.</summary>
    public IEnumerable<(CSharpGroup Group, CSharpOperation Operation)> FindMethods(ApiOperationModel operation)
    {
        var method = HttpMethods.GetExpression(operation.Method);
        return
            from @group in Groups
            from candidate in @group.Operations
            where candidate.OperationId == operation.NameHint && candidate.Route == operation.Route && candidate.HttpMethod == method
            select (@group, candidate);
    }

    /// <summary>Finds the class with the optional parameters of a method.</summary>
    public CSharpOptions? FindOptions(CSharpParameter? options) =>
        options is not null && Types.TryGetValue(options.Type.TrimEnd('?'), out var type) ? type as CSharpOptions : null;
}
