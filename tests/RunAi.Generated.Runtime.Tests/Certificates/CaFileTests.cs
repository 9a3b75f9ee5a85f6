using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using RunAi.Generated.Authentication;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Certificates;

/// <summary>Tests which CA files are accepted, and how others are reported when the application starts.</summary>
public sealed class CaFileTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("RunAi.Generated.Runtime.Tests.").FullName;

    private string FilePath => Path.Combine(_directory, "ca.pem");

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public void Missing_file_is_named() => Assert.Equal(
        $"RunAi:CaFile (RUNAI_CA_FILE) cannot be used. The file '{FilePath}' does not exist.", Assert.Single(Fail()));

    [Fact]
    public void Missing_directory_is_named() => Assert.Contains(
        "ca.pem' does not exist.", Fail(Path.Combine(_directory, "none", "ca.pem"))[0], StringComparison.Ordinal);

    [Fact]
    public void Directory_is_named() => Assert.Contains($"The file '{_directory}' cannot be read", Fail(_directory)[0], StringComparison.Ordinal);

    [Fact]
    public void Empty_file_is_named() => AssertFails("", "is empty.");

    [Fact]
    public void Text_without_a_certificate_is_named() => AssertFails("certificate", "contains no certificate in PEM format (-----BEGIN CERTIFICATE-----).");

    [Fact]
    public void Private_key_without_a_certificate_is_named()
    {
        using var key = ECDsa.Create();

        AssertFails(key.ExportPkcs8PrivateKeyPem(), "contains no certificate, only PRIVATE KEY.");
    }

    [Fact]
    public void Certificate_of_a_server_is_named_with_its_issuer()
    {
        using var root = TestCertificates.CreateRoot();
        using var server = TestCertificates.CreateServer(root);

        AssertFails(
            TestCertificates.ToPem(root, server),
            "The certificate 2 of the file",
            "(CN=Test Server) is not the certificate of a CA. Use the certificate of its issuer (CN=Test Root).");
    }

    [Fact]
    public void Damaged_certificates_are_named()
    {
        using var root = TestCertificates.CreateRoot();
        var pem = TestCertificates.ToPem(root);

        AssertFails(pem + "\n" + pem[..^40], "The certificate 2 of the file", "its PEM block is incomplete or damaged.");
        AssertFails("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----", "The certificate 1 of the file", "its content cannot be decoded.");
    }

    [Fact]
    public void Binary_formats_are_named()
    {
        using var root = TestCertificates.CreateRoot();

        AssertFails(root.Export(X509ContentType.Cert), "is in DER format. Convert it to PEM: openssl x509 -inform der");
        AssertFails(root.Export(X509ContentType.Pkcs12), "is a PKCS #12 file.");
        AssertFails([0x30, 0x01, 0x02], "is a binary file.");
    }

    [Fact]
    public void Certificates_of_several_CAs_and_a_private_key_are_accepted()
    {
        using var key = ECDsa.Create();
        using var root = TestCertificates.CreateRoot();
        using var intermediate = TestCertificates.CreateIntermediate(root);

        Accept(Encoding.UTF8.GetBytes("# Company CAs\r\n" + TestCertificates.ToPem(root, intermediate) + "\n" + key.ExportPkcs8PrivateKeyPem()));
    }

    [Fact]
    public void Byte_order_marks_and_UTF16_are_accepted()
    {
        using var root = TestCertificates.CreateRoot();
        var pem = TestCertificates.ToPem(root);

        Accept([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(pem)]);
        Accept([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(pem)]);
    }

    [Fact]
    public void Self_signed_certificate_of_a_server_is_accepted()
    {
        using var server = TestCertificates.CreateServer(null);

        Accept(Encoding.UTF8.GetBytes(TestCertificates.ToPem(server)));
    }

    [Theory]
    [InlineData("RunAi:CaFile", "")]
    [InlineData("RUNAI_CA_FILE", "")]
    [InlineData("RunAi:Tenants:west:CaFile", "west")]
    public void File_is_read_from_the_configuration_and_validated_when_the_tenant_is_created(string key, string tenant)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { [key] = FilePath }).Build();
        var services = new ServiceCollection().AddSingleton<IConfiguration>(configuration);
        _ = tenant.Length == 0 ? services.AddRunAi(Tenants.Configure) : services.AddRunAi(tenant, Tenants.Configure);
        using var provider = services.BuildServiceProvider();

        var error = Assert.Throws<OptionsValidationException>(() => tenant.Length == 0
            ? provider.GetRequiredService<RunAiTokenSource>()
            : provider.GetRequiredKeyedService<RunAiTokenSource>(tenant));

        Assert.StartsWith(
            tenant.Length == 0 ? "RunAi:CaFile (RUNAI_CA_FILE) cannot" : "RunAi:Tenants:west:CaFile cannot", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Description_of_the_options_contains_the_path() =>
        Assert.EndsWith("CaFile=/etc/ca.pem", new RunAiOptions { CaFile = "/etc/ca.pem" }.ToString(), StringComparison.Ordinal);

    private IReadOnlyList<string> Fail(string? path = null)
    {
        var options = Tenants.Options();
        options.CaFile = path ?? FilePath;
        return [.. Assert.Throws<OptionsValidationException>(() => RunAiConnection.Create(options)).Failures];
    }

    private void AssertFails(string content, params string[] parts) => AssertFails(Encoding.UTF8.GetBytes(content), parts);

    private void AssertFails(byte[] content, params string[] parts)
    {
        File.WriteAllBytes(FilePath, content);
        var failure = Assert.Single(Fail());
        Assert.All(parts, part => Assert.Contains(part, failure, StringComparison.Ordinal));
        Assert.Contains(FilePath, failure, StringComparison.Ordinal);
    }

    private void Accept(byte[] content)
    {
        File.WriteAllBytes(FilePath, content);
        var options = Tenants.Options();
        options.CaFile = FilePath;
        RunAiConnection.Create(options).Dispose();
    }
}
