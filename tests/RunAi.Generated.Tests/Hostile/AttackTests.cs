using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Hostile;

/// <summary>Tests that a document cannot make the generator or the generated code access other resources.</summary>
public sealed class AttackTests
{
    [Fact]
    public void Patterns_of_a_document_are_never_executed()
    {
        var code = GeneratorHarness.Generate(TinySpec.WithRequest("Thing: {properties: {a: {type: string, pattern: '^(a+)+$'}}}"));
        Assert.DoesNotContain(code.Files, file => file.Text.Contains("Regex", StringComparison.Ordinal));
    }

    [Fact]
    public void Hosts_of_a_document_are_never_called()
    {
        var code = GeneratorHarness.Diagnose(TinySpec.Document("""
            openapi: 3.0.3
            info: {title: Test API, version: '1', contact: {url: 'https://evil.test'}}
            servers: [{url: 'https://evil.test/base'}]
            paths:
              /things:
                get: {operationId: do_it, tags: [Things], servers: [{url: 'https://evil.test/other'}], responses: {'204': {description: Done.}}}
            components:
              securitySchemes:
                oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://evil.test/token', scopes: {}}}}
            """));
        Assert.DoesNotContain(code.Files, file => file.Text.Contains("evil.test", StringComparison.Ordinal));
    }

    /// <summary>The assembly references no API that could open the files or servers in references.</summary>
    [Fact]
    public void Generator_does_not_open_files_or_connections()
    {
        using var file = File.OpenRead(typeof(RunAiClientGenerator).Assembly.Location);
        using var assembly = new PEReader(file);
        var metadata = assembly.GetMetadataReader();
        var types = metadata.TypeReferences.Select(metadata.GetTypeReference).Select(
            type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}");
        Assert.DoesNotContain(types, type => type.StartsWith("System.Net", StringComparison.Ordinal)
            || type is "System.IO.File" or "System.IO.Directory" or "System.IO.FileStream" or "System.IO.FileInfo" or "System.IO.StreamReader"
                or "System.Diagnostics.Process" or "System.Reflection.Assembly");
    }
}
