using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using RunAi.Administrator;
using RunAi.Generated.Certificates;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Certificates;

/// <summary>Tests which servers are trusted with a CA file, on real connections.</summary>
public sealed class CertificateTrustTests : CaFileFixture
{
    private const string ClientAuthentication = "1.3.6.1.5.5.7.3.2";

    private readonly X509Certificate2 _root = TestCertificates.CreateRoot();

    protected override void Dispose(bool disposing)
    {
        _root.Dispose();
        base.Dispose(disposing);
    }

    [Fact]
    public async Task Server_of_a_CA_in_the_file_is_trusted()
    {
        using var other = TestCertificates.CreateRoot("Other Root");
        using var server = TestCertificates.CreateServer(_root);
        WriteFile(other, _root);

        await AcceptAsync(server);
    }

    [Fact]
    public async Task Server_of_another_CA_is_refused_with_the_issuer_and_the_option()
    {
        using var other = TestCertificates.CreateRoot("Other Root");
        using var server = TestCertificates.CreateServer(other);
        WriteFile(_root);

        var error = await FailAsync(server);

        Assert.Contains(
            $"the issuer of its certificate, 'CN=Other Root', is not trusted by the system and is not in '{FilePath}'. To trust it, add the certificate of the "
            + "issuer to the file of RunAi:CaFile (RUNAI_CA_FILE).",
            error.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Server_of_a_private_CA_is_refused_without_a_file()
    {
        using var server = TestCertificates.CreateServer(_root);

        var error = await FailAsync(server, usesFile: false);

        Assert.Contains(
            "the issuer of its certificate, 'CN=Test Root', is not trusted by the system. To trust a private CA, set RunAi:CaFile (RUNAI_CA_FILE) to a PEM "
            + "file with its certificate.",
            error.Message,
            StringComparison.Ordinal);
        Assert.StartsWith("get_projects failed: no TLS connection to 127.0.0.1:", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Server_of_a_CA_with_the_same_name_but_another_key_is_refused()
    {
        using var forged = TestCertificates.CreateRoot();
        using var server = TestCertificates.CreateServer(forged);
        WriteFile(_root);

        await FailAsync(server);
        await FailAsync(server, true, forged);
    }

    [Fact]
    public async Task Expired_certificate_is_refused_with_its_date()
    {
        using var server = TestCertificates.CreateServer(_root, validDays: -1);
        WriteFile(_root);

        var error = await FailAsync(server);

        Assert.Contains($"its certificate expired on {DateTime.UtcNow.AddDays(-1):yyyy-MM-dd}", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("Renew the certificate, or check the clock of this machine.", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("not trusted", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Expired_CA_is_refused_with_its_name()
    {
        using var expired = TestCertificates.CreateRoot("Old Root");
        using var intermediate = TestCertificates.CreateIntermediate(expired, "Old Intermediate", validDays: -1);
        using var server = TestCertificates.CreateServer(intermediate);
        WriteFile(expired);

        Assert.Contains(
            "the certificate of the CA 'CN=Old Intermediate' expired on", (await FailAsync(server, true, intermediate)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Certificate_for_another_name_is_refused_with_both_names()
    {
        using var server = TestCertificates.CreateServer(_root, "runai.company.test");
        WriteFile(_root);

        var error = await FailAsync(server);

        Assert.Contains(
            "its certificate is valid for 'runai.company.test', not for '127.0.0.1'. Check RunAi:Url (RUNAI_URL).", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Certificate_for_another_name_by_an_unknown_issuer_is_refused_with_both_problems()
    {
        using var server = TestCertificates.CreateServer(_root, "runai.company.test");

        var error = await FailAsync(server, usesFile: false);

        Assert.Contains(
            "is valid for 'runai.company.test', not for '127.0.0.1'; the issuer of its certificate, 'CN=Test Root',", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Certificate_for_clients_is_refused()
    {
        using var client = TestCertificates.CreateServer(_root, usage: ClientAuthentication);
        using var chain = new X509Chain();
        WriteFile(_root);

        var error = Assert.Throws<CertificateException>(
            () => new CertificateTrust(FilePath).Validate(this, client, chain, SslPolicyErrors.RemoteCertificateChainErrors));

        Assert.Contains("NotValidForUsage", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Intermediate_certificate_that_the_server_sends_completes_the_chain()
    {
        using var intermediate = TestCertificates.CreateIntermediate(_root);
        using var server = TestCertificates.CreateServer(intermediate);
        WriteFile(_root);

        await AcceptAsync(server, intermediate);
    }

    [Fact]
    public async Task Intermediate_certificate_that_the_server_does_not_send_is_named()
    {
        using var intermediate = TestCertificates.CreateIntermediate(_root);
        using var server = TestCertificates.CreateServer(intermediate);
        WriteFile(_root);

        Assert.Contains("the issuer of its certificate, 'CN=Test Intermediate',", (await FailAsync(server)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Intermediate_certificate_in_the_file_completes_the_chain()
    {
        using var intermediate = TestCertificates.CreateIntermediate(_root);
        using var server = TestCertificates.CreateServer(intermediate);
        WriteFile(_root, intermediate);

        await AcceptAsync(server);
    }

    [Fact]
    public async Task Intermediate_certificate_in_the_file_is_trusted_without_its_root()
    {
        using var intermediate = TestCertificates.CreateIntermediate(_root);
        using var server = TestCertificates.CreateServer(intermediate);
        WriteFile(intermediate);

        await AcceptAsync(server);
        await AcceptAsync(server, intermediate);
        await AcceptAsync(server, intermediate, _root);
    }

    [Fact]
    public async Task Intermediate_certificate_in_the_file_does_not_excuse_other_problems()
    {
        using var intermediate = TestCertificates.CreateIntermediate(_root);
        using var forged = TestCertificates.CreateIntermediate(_root);
        using var fake = TestCertificates.CreateServer(forged);
        using var expired = TestCertificates.CreateServer(intermediate, validDays: -1);
        using var other = TestCertificates.CreateServer(intermediate, "other.test");
        WriteFile(intermediate);

        await FailAsync(fake);
        await FailAsync(expired);
        await FailAsync(other);
    }

    [Fact]
    public async Task Self_signed_server_in_the_file_is_trusted()
    {
        using var server = TestCertificates.CreateServer(null);
        WriteFile(server);

        await AcceptAsync(server);
    }

    [Fact]
    public async Task Self_signed_server_that_is_not_in_the_file_is_refused()
    {
        using var known = TestCertificates.CreateServer(null);
        using var server = TestCertificates.CreateServer(null);
        WriteFile(known);

        Assert.Contains("its certificate 'CN=Test Server' is self-signed and is not in", (await FailAsync(server)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Self_signed_server_in_the_file_cannot_issue_certificates()
    {
        using var known = TestCertificates.CreateServer(null);
        using var server = TestCertificates.CreateServer(known);
        WriteFile(known);

        await FailAsync(server);
    }

    [Fact]
    public void Server_that_the_system_trusts_is_accepted_whatever_the_file() =>
        Assert.True(new CertificateTrust(FilePath).Validate(this, _root, null, SslPolicyErrors.None));

    [Fact]
    public async Task Replaced_file_applies_to_new_connections()
    {
        using var next = TestCertificates.CreateRoot("Next Root");
        using var server = TestCertificates.CreateServer(next);
        WriteFile(_root);
        await using var tls = await LocalServer.StartTlsAsync(server);
        using var runAi = RunAiConnection.Create(CreateOptions(tls));
        var client = new AdministratorClient(runAi.ControlPlane);
        await Assert.ThrowsAsync<RunAiConnectionException>(() => client.Projects.GetProjectsAsync(cancellationToken: Cancellation));

        WriteFile(next);

        Assert.Equal(5, (await client.Projects.GetProjectsAsync(cancellationToken: Cancellation)).Next);
    }

    [Fact]
    public async Task Damaged_replacement_of_the_file_keeps_the_previous_certificates_and_is_named()
    {
        using var other = TestCertificates.CreateRoot("Other Root");
        using var server = TestCertificates.CreateServer(_root);
        using var refused = TestCertificates.CreateServer(other);
        WriteFile(_root);
        var trust = new CertificateTrust(FilePath);
        using var chain = new X509Chain();
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        Assert.True(trust.Validate(this, server, chain, SslPolicyErrors.RemoteCertificateChainErrors));

        await File.WriteAllTextAsync(FilePath, "damaged", Cancellation);

        Assert.True(trust.Validate(this, server, chain, SslPolicyErrors.RemoteCertificateChainErrors));
        var error = Assert.Throws<CertificateException>(() => trust.Validate(this, refused, chain, SslPolicyErrors.RemoteCertificateChainErrors));
        Assert.Contains("The changed CA file is not used: The file", error.Message, StringComparison.Ordinal);
    }
}
