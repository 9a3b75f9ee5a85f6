using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Common;
using RunAi.Generator.CSharp.Model;

namespace RunAi.Generator.CSharp;

/// <summary>Creates the class with the metadata of the models for System.Text.Json.</summary>
internal static class JsonResolverBuilder
{
    /// <summary>Returns the class; null if the client has no models.</summary>
    public static CSharpJsonResolver? Build(ApiModel api, TypeNames names, ClientSettings settings)
    {
        var types = api.Declarations.Values
            .Select(declaration => (Method: GetMethod(declaration), declaration.Key))
            .Where(static entry => entry.Method is not null)
            .Select(entry => new CSharpJsonType(entry.Method!, names[entry.Key]))
            .OrderBy(static type => type.Type, StringComparer.Ordinal)
            .ToEquatableArray();
        return types.Count == 0 ? null : new CSharpJsonResolver(
            names.Take(names.Prefix + "Json"),
            settings.Visibility,
            Docs.Create(
                $"The JSON metadata of the models of {names.Client}, for applications that serialize them without reflection.",
                "Add the resolver to JsonSerializerOptions.TypeInfoResolverChain, for example in ConfigureHttpJsonOptions."),
            types);
    }

    private static string? GetMethod(ApiDeclaration declaration) => declaration switch
    {
        ApiObject or ApiUnion => RuntimeNames.JsonModelResolver.AddModel,
        ApiEnum { IsInteger: true } => RuntimeNames.JsonModelResolver.AddIntegerEnum,
        ApiEnum => RuntimeNames.JsonModelResolver.AddEnum,
        _ => null,
    };
}
