using RunAi.Generator.Api;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.Tests.Specs;

namespace RunAi.Generator.Tests.RealSpecs;

/// <summary>Tests that all paginated lists have an enumerating method.</summary>
public sealed class PagedOperationTests
{
    // A folder of documents that the repository cannot contain.
    private const string FolderVariable = "RUNAI_TEST_SPECS";

    public static TheoryData<string> Documents => Environment.GetEnvironmentVariable(FolderVariable) is { Length: > 0 } folder
        ? [.. Directory.GetFiles(folder, "*.openapi.*")]
        : ["bundled"];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Operations_with_an_offset_have_an_enumerating_method(string document)
    {
        var operations = GetOperations(document == "bundled" ? BundledSpecs.Administrator.Text : File.ReadAllText(document)).Where(HasOffset).ToList();

        Assert.NotEmpty(operations);
        Assert.Empty(operations
            .Where(static operation => operation.PagedOperation?.Pagination is null)
            .Select(static operation => $"{operation.Method} {operation.Route}"));
    }

    private static bool HasOffset(ApiOperationModel operation) => operation.Parameters.Any(static parameter =>
        parameter.In == ParameterLocation.Query && parameter.WireName.Equals("offset", StringComparison.OrdinalIgnoreCase));

    private static IReadOnlyList<ApiOperationModel> GetOperations(string text)
    {
        var diagnostics = new DiagnosticBag();
        return ApiModelBuilder.Build(Assert.IsType<OpenApiDocument>(OpenApiReader.Read(SpecReading.Read(text).Root!, diagnostics)), diagnostics).Operations;
    }
}
