using System.Collections.Generic;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.OpenApi.Reading;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Swagger2;

/// <summary>Reads Swagger 2.0.</summary>
internal sealed class Swagger2Reader : DocumentReader
{
    private const string SchemasPointer = "#/definitions";

    private readonly Swagger2RequestReader _requests;
    private readonly Swagger2ResponseReader _responses;

    public Swagger2Reader(SpecNode root, ReadingBudget budget, ReadingReports reports)
        : base(new ReaderContext(root, SchemasPointer, identifiers: false, budget, reports))
    {
        var mediaTypes = new Swagger2MediaTypeReader(Context);
        var parameters = new Swagger2ParameterReader(Context);
        _requests = new Swagger2RequestReader(Context, mediaTypes, parameters);
        _responses = new Swagger2ResponseReader(Context, mediaTypes, parameters);
    }

    public override IReadOnlyList<string> Methods { get; } = ["get", "put", "post", "delete", "options", "head", "patch"];

    protected override bool ArePathsOptional => false;

    /// <inheritdoc/>
    public override string? ReadBasePath(SpecElement owner)
    {
        if (owner.Pointer != JsonPointer.Root || Context.Fields.GetString(owner, "basePath") is not { } basePath)
        {
            return null;
        }

        basePath = basePath.TrimEnd('/');
        return DotSegments.Remove(basePath.Length == 0 || basePath[0] == '/' ? basePath : "/" + basePath);
    }

    public override OperationRequest ReadRequest(OperationScope scope) => _requests.Read(scope);

    public override IReadOnlyList<OpenApiResponse> ReadResponses(OperationScope scope) => _responses.Read(scope);

    /// <inheritdoc/>
    protected override IReadOnlyList<OpenApiSecurityScheme> ReadSecuritySchemes() => Swagger2SecurityReader.Read(Context);
}
