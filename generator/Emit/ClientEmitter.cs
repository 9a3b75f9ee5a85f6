using RunAi.Generator.CSharp.Model;

namespace RunAi.Generator.Emit;

/// <summary>Prints the client, its interface and its registration.</summary>
internal static class ClientEmitter
{
    public static void Emit(SourceWriter writer, CSharpClient type)
    {
        TypeHeader.Write(writer, type);
        writer.Open($"{type.Visibility} partial interface {type.InterfaceName}");
        EmitGroups(writer, type, string.Empty, inherit: false);
        writer.Close();
        writer.Line();
        writer.Line($"/// <inheritdoc cref=\"{type.InterfaceName}\"/>");
        writer.Open($"{type.Visibility} sealed partial class {type.Name} : {type.InterfaceName}, IApiClient<{type.Name}>");
        EmitConstructors(writer, type);
        writer.Line();
        EmitGroups(writer, type, "public ", inherit: true);
        if (type.Groups.Count > 0)
        {
            writer.Line();
        }

        writer.Line($"static {type.Name} IApiClient<{type.Name}>.Create(ApiConnection connection) => new(connection);");
        writer.Close();
        writer.Line();
        EmitExtensions(writer, type);
    }

    private static void EmitConstructors(SourceWriter writer, CSharpClient type)
    {
        writer.Line("/// <summary>Creates the client on a connection.</summary>");
        writer.Line("/// <param name=\"connection\">Where the API is served and how requests get there.</param>");
        writer.Open($"public {type.Name}(ApiConnection connection)");
        foreach (var group in type.Groups)
        {
            writer.Line($"{group.PropertyName} = new {group.ClassName}(connection);");
        }

        writer.Close();
        writer.Line();
        writer.Line("/// <summary>Creates the client on an <see cref=\"HttpClient\"/> that authenticates its requests.</summary>");
        writer.Line("/// <param name=\"httpClient\">Its base address is where the API is served.</param>");
        writer.Line($"public {type.Name}(HttpClient httpClient) : this(new ApiConnection(httpClient)) {{ }}");
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

    private static void EmitExtensions(SourceWriter writer, CSharpClient type)
    {
        writer.Line($"/// <summary>Registers <see cref=\"{type.InterfaceName}\"/>.</summary>");
        writer.Open($"{type.Visibility} static partial class {type.ExtensionsName}");
        writer.Line($"/// <summary>Registers <see cref=\"{type.InterfaceName}\"/> for the tenant.</summary>");
        writer.Line("/// <param name=\"builder\">The tenant.</param>");
        writer.Line("/// <returns>The builder of the client's HTTP pipeline.</returns>");
        writer.Line($"public static IHttpClientBuilder Add{type.Name}(this RunAiBuilder builder) => builder.{type.RegistrationMethod}<{type.InterfaceName}, {type.Name}>();");
        writer.Close();
    }
}
