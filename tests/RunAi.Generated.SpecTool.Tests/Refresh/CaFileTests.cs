using System.Security.Cryptography.X509Certificates;
using RunAi.Generated.SpecTool.Tests.Support;
using RunAi.Generated.Tests.Support;
using RunAi.Generated.TestSupport;

namespace RunAi.Generated.SpecTool.Tests.Refresh;

/// <summary>Refreshes a spec of a tenant with a private CA.</summary>
public sealed class CaFileTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("RunAi.Generated.SpecTool.Tests.").FullName;
    private readonly X509Certificate2 _authority = TestCertificates.CreateRoot();

    private string CaFile => Path.Combine(_root, "ca.pem");

    private string Spec => Path.Combine(_root, "shop.json");

    public void Dispose()
    {
        _authority.Dispose();
        Directory.Delete(_root, recursive: true);
    }

    [Fact]
    public async Task The_CA_file_applies_to_the_download_and_the_token_endpoint()
    {
        await File.WriteAllTextAsync(CaFile, TestCertificates.ToPem(_authority), TestContext.Current.CancellationToken);
        using var certificate = TestCertificates.CreateServer(_authority);
        await using var server = new TlsSpecServer(certificate, Specs.Document("", version: "1"));

        var run = await RefreshAsync(server, CaFile);

        run.AssertExitCode(0);
        Assert.Equal(["POST", "GET Bearer t0k3n"], server.Requests);
        Assert.Equal(Specs.Document("", version: "1"), await File.ReadAllTextAsync(Spec, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_server_of_an_unknown_CA_is_reported_with_the_variable()
    {
        using var certificate = TestCertificates.CreateServer(_authority);
        await using var server = new TlsSpecServer(certificate, Specs.Document("", version: "1"));

        var run = await RefreshAsync(server, "");

        var output = run.AssertExitCode(1).Output + run.Error;
        Assert.Contains("shop.json : error RUNAI0103: ", output, StringComparison.Ordinal);
        Assert.Contains("the issuer of its certificate, 'CN=Test Root', is not trusted by the system.", output, StringComparison.Ordinal);
        Assert.Contains("RUNAI_CA_FILE", output, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_wrong_CA_file_is_reported_before_the_download()
    {
        using var certificate = TestCertificates.CreateServer(_authority);
        await using var server = new TlsSpecServer(certificate, Specs.Document("", version: "1"));

        var run = await RefreshAsync(server, CaFile);

        var output = run.AssertExitCode(1).Output + run.Error;
        Assert.Contains(
            $"shop.json : error RUNAI0103: RUNAI_CA_FILE cannot be used. The file '{CaFile}' does not exist.", output, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    private Task<ProcessRun> RefreshAsync(TlsSpecServer server, string caFile) => ToolProcess.RunAsync(
        "refresh",
        ("RUNAI_URL", server.Url), ("RUNAI_CLIENT_ID", "app"), ("RUNAI_CLIENT_SECRET", "secret"), ("RUNAI_CA_FILE", caFile),
        ("RUNAI_SPECTOOL_SPEC", Spec), ("RUNAI_SPECTOOL_NAME", "shop.json"), ("RUNAI_SPECTOOL_URL", server.Url + "/docs"),
        ("RUNAI_SPECTOOL_LOCK", Path.Combine(_root, "lock")), ("RUNAI_SPECTOOL_REPORT", Path.Combine(_root, "report")));
}
