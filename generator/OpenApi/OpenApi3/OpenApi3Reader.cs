using System.Collections.Generic;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.OpenApi.Reading;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.OpenApi3;

/// <summary>Reads the parts that OpenAPI 3.0, 3.1 and 3.2 have in common.</summary>
internal abstract class OpenApi3Reader : DocumentReader
{
    private const string SchemasPointer = "#/components/schemas";

    private readonly ServerReader _servers;
    private readonly OpenApi3ParameterReader _parameters;
    private readonly RequestBodyReader _bodies;
    private readonly OpenApi3ResponseReader _responses;

    protected OpenApi3Reader(SpecNode root, bool identifiers, ReadingBudget budget, ReadingReports reports)
        : base(new ReaderContext(root, SchemasPointer, identifiers, budget, reports))
    {
        var mediaTypes = new MediaTypeReader(Context);
        _servers = new ServerReader(Context);
        _parameters = new OpenApi3ParameterReader(Context, mediaTypes);
        _bodies = new RequestBodyReader(Context, mediaTypes);
        _responses = new OpenApi3ResponseReader(Context, mediaTypes, _parameters);
    }

    public override string? ReadBasePath(SpecElement owner) => _servers.Read(owner);

    public override OperationRequest ReadRequest(OperationScope scope) => new(_parameters.Read(scope), _bodies.Read(scope));

    public override IReadOnlyList<OpenApiResponse> ReadResponses(OperationScope scope) => _responses.Read(scope);

    protected override IReadOnlyList<OpenApiSecurityScheme> ReadSecuritySchemes() => SecuritySchemeReader.Read(Context);
}
