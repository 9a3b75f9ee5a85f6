namespace RunAi.Generated.Sandbox.Specs;

/// <summary>Loads the specs of the two APIs. The bundled specs are read once per process, because reading takes most of the startup time.</summary>
internal static class SpecCatalog
{
    private static readonly Lazy<Task<SpecDocument>> BundledAdministrator = new(() => SpecDocumentReader.ReadAsync(
        SpecFileText.Embedded("administrator.openapi.json"), null, ApiDefaults.Administrator, CancellationToken.None));

    private static readonly Lazy<Task<SpecDocument>> BundledResearcher = new(() => SpecDocumentReader.ReadAsync(
        SpecFileText.Embedded("researcher.swagger.yaml"), SpecFileText.Embedded("researcher.overlay.yaml"), ApiDefaults.Researcher, CancellationToken.None));

    public static async Task<IReadOnlyList<SpecDocument>> LoadAsync(RunAiSandboxOptions options, CancellationToken cancellationToken) =>
    [
        await LoadAsync(options.AdministratorSpec, BundledAdministrator, ApiDefaults.Administrator, cancellationToken).ConfigureAwait(false),
        await LoadAsync(options.ResearcherSpec, BundledResearcher, ApiDefaults.Researcher, cancellationToken).ConfigureAwait(false),
    ];

    private static Task<SpecDocument> LoadAsync(string? file, Lazy<Task<SpecDocument>> bundled, ApiDefaults defaults, CancellationToken cancellationToken) =>
        file is null
            ? bundled.Value.WaitAsync(cancellationToken)
            : SpecDocumentReader.ReadAsync(SpecFileText.FromFile(file), null, defaults, cancellationToken);
}
