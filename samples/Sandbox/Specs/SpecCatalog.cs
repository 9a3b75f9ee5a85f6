namespace RunAi.Generated.Sandbox.Specs;

/// <summary>The two APIs. The bundled specs are read once per process: they never change, and reading takes most of a start's time.</summary>
internal static class SpecCatalog
{
    private static readonly Lazy<Task<ApiSpec>> BundledAdministrator = new(() => SpecReader.ReadAsync(
        SpecSource.Embedded("administrator.openapi.json"), null, ApiDefaults.Administrator, CancellationToken.None));

    private static readonly Lazy<Task<ApiSpec>> BundledResearcher = new(() => SpecReader.ReadAsync(
        SpecSource.Embedded("researcher.swagger.yaml"), SpecSource.Embedded("researcher.overlay.yaml"), ApiDefaults.Researcher, CancellationToken.None));

    public static async Task<IReadOnlyList<ApiSpec>> LoadAsync(RunAiSandboxOptions options, CancellationToken cancellationToken) =>
    [
        await LoadAsync(options.AdministratorSpec, BundledAdministrator, ApiDefaults.Administrator, cancellationToken).ConfigureAwait(false),
        await LoadAsync(options.ResearcherSpec, BundledResearcher, ApiDefaults.Researcher, cancellationToken).ConfigureAwait(false),
    ];

    private static Task<ApiSpec> LoadAsync(string? file, Lazy<Task<ApiSpec>> bundled, ApiDefaults defaults, CancellationToken cancellationToken) =>
        file is null ? bundled.Value.WaitAsync(cancellationToken) : SpecReader.ReadAsync(SpecSource.FromFile(file), null, defaults, cancellationToken);
}
