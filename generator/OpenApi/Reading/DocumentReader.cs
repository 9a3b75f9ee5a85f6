using System.Collections.Generic;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.OpenApi.Reading;

/// <summary>Reads the structure that all versions share. Derived classes read the parts that differ.</summary>
internal abstract class DocumentReader(ReaderContext context)
{
    protected ReaderContext Context { get; } = context;

    /// <summary>Gets the fields of a path item that are operations, in lower case.</summary>
    public abstract IReadOnlyList<string> Methods { get; }

    /// <summary>Gets a value indicating whether path items can have <c>additionalOperations</c> (3.2).</summary>
    public virtual bool HasAdditionalOperations => false;

    /// <summary>Gets a value indicating whether <c>paths</c> is optional.</summary>
    protected abstract bool ArePathsOptional { get; }

    public OpenApiDocument Read(string version)
    {
        var root = Context.Root;
        var info = Context.Fields.GetObject(root, "info");
        var operations = new PathsReader(Context, this).Read(ArePathsOptional);
        return new OpenApiDocument
        {
            Version = version,
            Title = Info("title"),
            Description = Info("description"),
            ApiVersion = Info("version"),
            BasePath = ReadBasePath(root) ?? string.Empty,
            Tags = ReadTags(root),
            Operations = operations,
            SecuritySchemes = ReadSecuritySchemes(),
            Security = SecurityRequirementReader.Read(Context, root),
            Schemas = Context.Schemas.ReadPending(),
        };

        string? Info(string name) => info is { } element ? Context.Fields.GetText(element, name) : null;
    }

    /// <summary>Returns the base path that the document, a path item or an operation declares; null if there is none.</summary>
    public abstract string? ReadBasePath(SpecElement owner);

    public abstract OperationRequest ReadRequest(OperationScope scope);

    public abstract IReadOnlyList<OpenApiResponse> ReadResponses(OperationScope scope);

    protected abstract IReadOnlyList<OpenApiSecurityScheme> ReadSecuritySchemes();

    private List<OpenApiTag> ReadTags(SpecElement root)
    {
        var tags = new List<OpenApiTag>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tag in Context.Fields.GetObjects(root, "tags"))
        {
            if (tag.Node["name"] is null)
            {
                Context.Fields.ReportMissing(tag, "name", "a string");
            }
            else if (Context.Fields.GetString(tag, "name") is { } name && names.Add(name))
            {
                tags.Add(new OpenApiTag(
                    name,
                    Context.Fields.GetString(tag, "description"),
                    Context.Fields.GetName(tag, "x-runai-name"),
                    Context.Fields.GetName(tag, "x-runai-type-name")));
            }
        }

        return tags;
    }
}
