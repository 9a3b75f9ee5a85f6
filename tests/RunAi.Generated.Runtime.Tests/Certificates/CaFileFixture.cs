using System.Security.Cryptography.X509Certificates;
using RunAi.Administrator;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Certificates;

/// <summary>Calls servers with TLS, with a CA file.</summary>
public abstract class CaFileFixture : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("RunAi.Generated.Runtime.Tests.").FullName;

    private protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private protected string FilePath => Path.Combine(_directory, "ca.pem");

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) => Directory.Delete(_directory, recursive: true);

    private protected void WriteFile(params X509Certificate2[] certificates) => File.WriteAllText(FilePath, TestCertificates.ToPem(certificates));

    /// <summary>Creates options with a fixed token, so that the API is called first.</summary>
    private protected RunAiOptions CreateOptions(LocalServer server, bool usesFile = true) =>
        new() { Url = server.Address, AccessToken = "token", CaFile = usesFile ? FilePath : null };

    private protected static async Task<int?> CallAsync(RunAiOptions options, HttpMessageHandler? handler = null)
    {
        using var runAi = RunAiConnection.Create(options, handler);
        return (int?)(await new AdministratorClient(runAi.ControlPlane).Projects.GetProjectsAsync(cancellationToken: Cancellation)).Next;
    }

    private protected static Task<RunAiConnectionException> FailAsync(RunAiOptions options, HttpMessageHandler? handler = null) =>
        Assert.ThrowsAsync<RunAiConnectionException>(() => CallAsync(options, handler));

    /// <summary>Calls a server whose certificate must be refused.</summary>
    private protected async Task<RunAiConnectionException> FailAsync(X509Certificate2 server, bool usesFile = true, params X509Certificate2[] intermediates)
    {
        await using var tls = await LocalServer.StartTlsAsync(server, intermediates);
        var error = await FailAsync(CreateOptions(tls, usesFile));
        Assert.Empty(tls.Requests);
        Assert.Equal(("get_projects", HttpRequestError.SecureConnectionError), (error.OperationId, error.HttpRequestError));
        Assert.IsType<HttpRequestException>(error.InnerException);
        return error;
    }

    /// <summary>Calls a server whose certificate must be accepted.</summary>
    private protected async Task AcceptAsync(X509Certificate2 server, params X509Certificate2[] intermediates)
    {
        await using var tls = await LocalServer.StartTlsAsync(server, intermediates);
        Assert.Equal(5, await CallAsync(CreateOptions(tls)));
    }
}
