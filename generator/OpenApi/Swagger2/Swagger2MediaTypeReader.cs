using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.OpenApi.Reading;

namespace RunAi.Generator.OpenApi.Swagger2;

/// <summary>Reads <c>consumes</c> and <c>produces</c>. The list of the operation replaces that of the document; the default is JSON.</summary>
internal sealed class Swagger2MediaTypeReader(ReaderContext context)
{
    private static readonly Dictionary<string, OpenApiEncoding> NoEncoding = new(StringComparer.Ordinal);

    public IReadOnlyList<string> ReadConsumes(OperationScope scope) => DefaultToJson(ReadDeclared(scope, "consumes"));

    public IReadOnlyList<string> ReadProduces(OperationScope scope) => DefaultToJson(ReadDeclared(scope, "produces"));

    /// <summary>Returns <c>consumes</c> without the default.</summary>
    public IReadOnlyList<string> ReadDeclaredConsumes(OperationScope scope) => ReadDeclared(scope, "consumes");

    /// <summary>Creates the same content for each of the media types.</summary>
    public List<OpenApiMediaType> CreateContent(IReadOnlyList<string> names, string? schema, IReadOnlyDictionary<string, OpenApiEncoding>? encoding = null)
    {
        var content = new List<OpenApiMediaType>(names.Count);
        foreach (var name in names)
        {
            // The list of the document is repeated for each body and response.
            context.Budget.Charge(name.Length);
            content.Add(new OpenApiMediaType(name, schema, encoding ?? NoEncoding));
        }

        return content;
    }

    private static IReadOnlyList<string> DefaultToJson(IReadOnlyList<string> names) => names.Count > 0 ? names : ["application/json"];

    private List<string> ReadDeclared(OperationScope scope, string keyword)
    {
        var owner = scope.Operation.Node[keyword] is null ? context.Root : scope.Operation;
        var names = new List<string>();
        foreach (var name in context.Fields.GetStrings(owner, keyword))
        {
            names.AddRange(context.Fields.GetMediaTypes(name, owner.GetChild(keyword, owner.Node[keyword]!)).Where(found => !names.Contains(found)));
        }

        return names;
    }
}
