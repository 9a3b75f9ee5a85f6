using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.CSharp.Model;

namespace RunAi.Generator.Emit;

/// <summary>Writes the class of an API's credentials.</summary>
internal static class CredentialsEmitter
{
    private const string AddressDoc =
        "/// <param name=\"baseAddress\">The address of the API, the only origin that receives the credentials: https, or http to the local machine.</param>";

    public static void Emit(SourceWriter writer, CSharpCredentials type)
    {
        TypeHeader.Write(writer, type);
        TypeHeader.WriteGeneratedCode(writer);
        writer.Open($"{type.Visibility} sealed partial class {type.Name} : {RuntimeNames.Security.ApiCredentials}");
        foreach (var requirement in type.Requirements)
        {
            var alternatives = requirement.Alternatives.Select(static names => $"[{string.Join(", ", names.Select(Literal.String))}]");
            writer.Assignment(
                $"internal static readonly {RuntimeNames.Security.SecurityRequirement} {requirement.Name}", $"new({string.Join(", ", alternatives)});");
        }

        foreach (var credential in type.Credentials)
        {
            writer.Line();
            DocWriter.Write(writer, credential.Doc);
            writer.Assignment($"public {credential.Type} {credential.Name} {{ get; }}", $"new({string.Join(", ", GetArguments(credential))});");
        }

        writer.Line();
        writer.Line("/// <inheritdoc/>");
        var all = string.Join(", ", type.Credentials.Select(static credential => credential.Name));
        writer.Line($"protected override IReadOnlyList<{RuntimeNames.Security.ApiCredential}> {RuntimeNames.Security.All} => [{all}];");
        writer.Close();
    }

    /// <summary>Writes the constructor of the client with credentials.</summary>
    public static void EmitConstructor(SourceWriter writer, CSharpClient client, string credentials)
    {
        writer.Line();
        writer.Line("/// <summary>Initializes a new instance of the client with credentials.</summary>");
        writer.Line(AddressDoc);
        writer.Line("/// <param name=\"credentials\">The credentials. They own the connections. Dispose them after the last call.</param>");
        writer.Line(
            "/// <param name=\"primaryHandler\">The handler that sends the requests. It must not follow redirects. A new one is created when omitted.</param>");
        writer.Line($"public {client.Name}(Uri baseAddress, {credentials} credentials, HttpMessageHandler? primaryHandler = null)");
        writer.Indent();
        writer.Line($": this(ApiConnection.{RuntimeNames.ApiConnection.Create}(baseAddress, credentials, primaryHandler)) {{ }}");
        writer.Unindent();
    }

    /// <summary>Returns the method that registers the client with credentials.</summary>
    public static MethodSignature GetRegistration(CSharpClient client, string credentials) => GetRegistrationWith(client, $"Action<{credentials}>");

    /// <summary>Returns the method that registers the client with credentials from other services.</summary>
    public static MethodSignature GetRegistrationWithServices(CSharpClient client, string credentials) =>
        GetRegistrationWith(client, $"Action<IServiceProvider, {credentials}>");

    /// <summary>Writes the methods that register the client with credentials.</summary>
    public static void EmitRegistration(SourceWriter writer, CSharpClient client, string credentials)
    {
        EmitRegistration(
            writer, client, credentials, GetRegistration(client, credentials), "(_, credentials) => configure(credentials)", "Sets the credentials.");
        EmitRegistration(
            writer, client, credentials, GetRegistrationWithServices(client, credentials), "configure",
            "Sets the credentials, for instance from another service.");
    }

    private static MethodSignature GetRegistrationWith(CSharpClient client, string action) =>
        new("IHttpClientBuilder", "Add" + client.Name, ["this IServiceCollection services", "Uri baseAddress", $"{action} configure"]);

    private static void EmitRegistration(
        SourceWriter writer, CSharpClient client, string credentials, MethodSignature signature, string argument, string doc)
    {
        writer.Line();
        writer.Line($"/// <summary>Registers <see cref=\"{client.InterfaceName}\"/> with credentials of its own.</summary>");
        writer.Line("/// <param name=\"services\">The services.</param>");
        writer.Line(AddressDoc);
        writer.Line($"/// <param name=\"configure\">{doc}</param>");
        writer.Line("/// <returns>A builder that configures the client's HTTP pipeline.</returns>");
        Signatures.WriteExpression(
            writer,
            $"public static {signature.ReturnType} {signature.Name}",
            signature.Parameters,
            $"{RuntimeNames.ApiClients.Add}<{client.InterfaceName}, {client.Name}, {credentials}>(services, baseAddress, {argument})");
    }

    private static IEnumerable<string> GetArguments(CSharpCredential credential)
    {
        yield return Literal.String(credential.Name);
        yield return Literal.String(credential.Scheme);
        if (credential.Location is { } location)
        {
            yield return location;
        }

        foreach (var text in credential.Texts)
        {
            yield return Literal.String(text);
        }
    }
}
