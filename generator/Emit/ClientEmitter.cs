using System.Linq;
using RunAi.Generator.CSharp.Model;

namespace RunAi.Generator.Emit;

/// <summary>Writes the client, its interface and its registration method.</summary>
internal static class ClientEmitter
{
    public static void Emit(SourceWriter writer, CSharpClient type)
    {
        TypeHeader.Write(writer, type);
        writer.Open($"{type.Visibility} partial interface {type.InterfaceName} : IRunAiClient");
        EmitGroups(writer, type, string.Empty, inherit: false);
        EmitResources(writer, type, string.Empty, inherit: false);
        EmitOmittedGroups(writer, type, string.Empty);
        writer.Close();
        writer.Line();
        writer.Line($"/// <inheritdoc cref=\"{type.InterfaceName}\"/>");
        TypeHeader.WriteGeneratedCode(writer);
        writer.Open($"{type.Visibility} sealed partial class {type.Name} : {type.InterfaceName}, IApiClient<{type.Name}>, IConnectedClient");
        writer.Line("private readonly ApiConnection _connection;");
        writer.Line();
        EmitConstructors(writer, type);
        writer.Line();
        EmitGroups(writer, type, "public ", inherit: true);
        EmitResources(writer, type, "public ", inherit: true);
        EmitOmittedGroups(writer, type, "public ");
        if (type.Groups.Count + type.Resources.Count + type.OmittedGroups.Count > 0)
        {
            writer.Line();
        }

        writer.Line($"static {type.Name} IApiClient<{type.Name}>.{RuntimeNames.IApiClient.Create}(ApiConnection connection) => new(connection);");
        writer.Line(
            $"object IConnectedClient.{RuntimeNames.IConnectedClient.With}(RunAiRequestOptions options) => "
            + $"new {type.Name}(_connection.{RuntimeNames.ApiConnection.With}(options));");
        EmitOperations(writer, type);
        writer.Close();
        writer.Line();
        EmitExtensions(writer, type);
    }

    /// <summary>Returns the method that registers the client.</summary>
    public static MethodSignature GetRegistration(CSharpClient type) => type.Resources.Count > 0
        ? new(KubernetesRuntimeNames.KubernetesBuilder, "Add" + type.Name, [$"this {KubernetesRuntimeNames.KubernetesBuilder} builder"])
        : new("IHttpClientBuilder", "Add" + type.Name, ["this RunAiBuilder builder"]);

    // The classes are only named in "new", because a property of the client can have the name of a class.
    private static void EmitOperations(SourceWriter writer, CSharpClient type)
    {
        if (type.Groups.Count > 0)
        {
            Signatures.WriteList(
                writer,
                $"static ApiOperation[] IApiClient<{type.Name}>.{RuntimeNames.IApiClient.GetOperations}()",
                [.. type.Groups.Select(group => $".. new {group.ClassName}(null!).{RuntimeNames.IApiClient.GetOperations}()")]);
        }

        if (type.SecretNames.Count > 0)
        {
            Signatures.WriteList(
                writer,
                $"static string[] IApiClient<{type.Name}>.{RuntimeNames.IApiClient.GetSecretNames}()",
                [.. type.SecretNames.Select(name => Literal.String(name))]);
        }
    }

    private static void EmitConstructors(SourceWriter writer, CSharpClient type)
    {
        writer.Line("/// <summary>Initializes a new instance of the client with a connection.</summary>");
        writer.Line("/// <param name=\"connection\">The connection that sends the requests.</param>");
        writer.Open($"public {type.Name}(ApiConnection connection)");
        if (type.ServerPath.Length > 0)
        {
            writer.Line($"connection = connection.{RuntimeNames.ApiConnection.WithServerPath}({Literal.String(type.ServerPath)});");
        }

        writer.Line("_connection = connection;");
        foreach (var group in type.Groups)
        {
            writer.Line($"{group.PropertyName} = new {group.ClassName}(connection);");
        }

        foreach (var resource in type.Resources)
        {
            writer.Line($"{resource.PropertyName} = new {resource.ClassName}<{resource.Type}>(connection);");
        }

        writer.Close();
        writer.Line();
        writer.Line("/// <summary>Initializes a new instance of the client with an <see cref=\"HttpClient\"/> that authenticates requests.</summary>");
        var address = type.ServerPath.Length > 0 ? "the address of the API, with or without the path of the server's URL" : "the address of the API";
        writer.Line($"/// <param name=\"httpClient\">The HTTP client. Its base address is {address}.</param>");
        writer.Line($"public {type.Name}(HttpClient httpClient) : this(new ApiConnection(httpClient)) {{ }}");
        if (type.Credentials is { } credentials)
        {
            CredentialsEmitter.EmitConstructor(writer, type, credentials);
        }
    }

    private static void EmitGroups(SourceWriter writer, CSharpClient type, string visibility, bool inherit)
    {
        for (var i = 0; i < type.Groups.Count; i++)
        {
            if (i > 0)
            {
                writer.Line();
            }

            var group = type.Groups[i];
            if (inherit)
            {
                writer.Line("/// <inheritdoc/>");
            }
            else
            {
                DocWriter.Write(writer, group.Doc);
            }

            writer.Line($"{visibility}{group.InterfaceName} {group.PropertyName} {{ get; }}");
        }
    }

    private static void EmitResources(SourceWriter writer, CSharpClient type, string visibility, bool inherit)
    {
        for (var i = 0; i < type.Resources.Count; i++)
        {
            if (type.Groups.Count + i > 0)
            {
                writer.Line();
            }

            var resource = type.Resources[i];
            if (inherit)
            {
                writer.Line("/// <inheritdoc/>");
            }
            else
            {
                DocWriter.Write(writer, resource.Doc);
            }

            TypeHeader.WriteObsolete(writer, resource.IsObsolete);
            writer.Line($"{visibility}{resource.InterfaceName}<{resource.Type}> {resource.PropertyName} {{ get; }}");
        }
    }

    // The members have an implementation, so that classes of users do not have to implement them. Their type is dynamic, which accepts any member access, so
    // that the compiler reports only one error. They return null instead of throwing an exception, because mocks and object comparers read all properties.
    private static void EmitOmittedGroups(SourceWriter writer, CSharpClient type, string visibility)
    {
        for (var i = 0; i < type.OmittedGroups.Count; i++)
        {
            if (type.Groups.Count + type.Resources.Count + i > 0)
            {
                writer.Line();
            }

            var group = type.OmittedGroups[i];
            writer.Line($"[Obsolete({Literal.String(group.Message)}, error: true)]");
            writer.Line($"[EditorBrowsable(EditorBrowsableState.Never)] {visibility}dynamic {group.PropertyName} => null!;");
        }
    }

    private static void EmitExtensions(SourceWriter writer, CSharpClient type)
    {
        writer.Line($"/// <summary>Provides the registration of <see cref=\"{type.InterfaceName}\"/>, and overloads without optional parameters.</summary>");
        TypeHeader.WriteGeneratedCode(writer);
        writer.Open($"{type.Visibility} static partial class {type.ExtensionsName}");
        EmitRegistration(writer, type);

        if (type.Credentials is { } credentials)
        {
            CredentialsEmitter.EmitRegistration(writer, type, credentials);
        }

        foreach (var dispatch in type.Dispatches)
        {
            DispatchEmitter.Emit(writer, type, dispatch);
        }

        foreach (var ensure in type.Ensures)
        {
            var creator = type.Groups.First(group => group.PropertyName == ensure.CreateGroup).InterfaceName;
            writer.Line();
            EnsureEmitter.Emit(writer, type.InterfaceName, ExampleWriter.Client, creator, ensure);
        }

        writer.Close();
    }

    private static void EmitRegistration(SourceWriter writer, CSharpClient type)
    {
        var (owner, result) = type.Resources.Count > 0
            ? ("cluster", "The builder.")
            : ("tenant", "A builder that configures the client's HTTP pipeline.");
        writer.Line($"/// <summary>Registers <see cref=\"{type.InterfaceName}\"/> for the {owner}.</summary>");
        writer.Line($"/// <param name=\"builder\">The builder of the {owner}.</param>");
        writer.Line($"/// <returns>{result}</returns>");
        var signature = GetRegistration(type);
        Signatures.WriteExpression(
            writer,
            $"public static {signature.ReturnType} {signature.Name}",
            signature.Parameters,
            $"builder.{type.RegistrationMethod}<{type.InterfaceName}, {type.Name}>()");
    }
}
