using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Common;
using RunAi.Generator.CSharp.Model;

namespace RunAi.Generator.Emit.Contracts;

/// <summary>Writes the contract of a client: its public types and members, one per line.</summary>
internal static class ContractWriter
{
    /// <summary>Returns the lines in ordinal order.</summary>
    public static EquatableArray<string> Write(EquatableArray<CSharpFile> files) => files
        .Select(static file => "namespace " + file.Namespace)
        .Distinct()
        .Concat(files.SelectMany(static file => file.Types).SelectMany(GetLines))
        .Append(ContractFormat.Header)
        .OrderBy(static line => line, StringComparer.Ordinal)
        .ToEquatableArray();

    private static IEnumerable<string> GetLines(CSharpType type) => type switch
    {
        CSharpClient client => GetLines(client),
        CSharpGroup group => GetLines(group),
        CSharpClass value => GetLines(value),
        CSharpOptions options => options.Properties.Select(property => FormatProperty(options, property)).Prepend(FormatType(options, "class")),
        CSharpEnum value => value.Members.Select(member => FormatValue(value, member)).Prepend(FormatType(value, value.IsInteger ? "integer enum" : "enum")),
        CSharpUnion union => union.Variants.Select(variant => FormatVariant(union, variant)).Prepend(FormatType(union, "union")),
        CSharpCredentials credentials => credentials.Credentials
            .Select(credential => ContractLine.FormatMember(credentials.Name, credential.Name, credential.Type))
            .Prepend(FormatType(credentials, "credentials")),
        CSharpJsonResolver resolver =>
            [FormatType(resolver, "static class"), ContractLine.FormatMember(resolver.Name, JsonResolverEmitter.Property, JsonResolverEmitter.PropertyType)],
        CSharpFilter filter => FilterContract.GetLines(filter).Prepend(FormatType(filter, "filter")),
        _ => throw new InvalidOperationException($"The type {type.GetType().Name} is not supported in contracts."),
    };

    private static IEnumerable<string> GetLines(CSharpClient client)
    {
        yield return FormatType(client, "class");
        yield return ContractLine.FormatType(client.InterfaceName, client.Visibility, "interface");
        yield return ContractLine.FormatType(client.ExtensionsName, client.Visibility, "static class");
        foreach (var group in client.Groups)
        {
            yield return ContractLine.FormatMember(client.InterfaceName, group.PropertyName, group.InterfaceName);
        }

        foreach (var resource in client.Resources)
        {
            yield return ContractLine.FormatMember(
                client.InterfaceName, resource.PropertyName, $"{resource.InterfaceName}<{resource.Type}>", resource.IsObsolete);
        }

        yield return ContractLine.FormatMethod(client.ExtensionsName, ClientEmitter.GetRegistration(client));
        if (client.Credentials is { } credentials)
        {
            yield return ContractLine.FormatMethod(client.ExtensionsName, CredentialsEmitter.GetRegistration(client, credentials));
            yield return ContractLine.FormatMethod(client.ExtensionsName, CredentialsEmitter.GetRegistrationWithServices(client, credentials));
        }

        foreach (var dispatch in client.Dispatches)
        {
            yield return ContractLine.FormatMethod(client.ExtensionsName, DispatchEmitter.GetSignature(client, dispatch));
        }

        foreach (var ensure in client.Ensures)
        {
            yield return ContractLine.FormatMethod(client.ExtensionsName, EnsureEmitter.GetSignature(client.InterfaceName, ensure));
        }
    }

    private static IEnumerable<string> GetLines(CSharpGroup group) => group.Operations
        .SelectMany(GroupEmitter.GetSignatures)
        .Select(signature => ContractLine.FormatMethod(group.InterfaceName, signature))
        .Concat(ExtensionEmitter.GetSignatures(group).Select(signature => ContractLine.FormatMethod(group.ExtensionsName, signature)))
        .Prepend(ContractLine.FormatType(group.InterfaceName, group.Visibility, "interface"));

    private static IEnumerable<string> GetLines(CSharpClass type)
    {
        yield return FormatType(type, FormatKind(type));
        foreach (var property in type.Properties)
        {
            yield return ContractLine.FormatMember(
                type.Name, property.Name, (property.IsRequired ? "required " : string.Empty) + property.Type, property.IsObsolete);
        }

        if (type.AdditionalProperties is { } additional)
        {
            yield return ContractLine.FormatMember(type.Name, additional.Name, ClassEmitter.GetAdditionalPropertiesType(additional), additional.IsObsolete);
        }
    }

    private static string FormatKind(CSharpClass type)
    {
        var text = type.KeepsUnknownProperties ? "class with unknown properties" : "class";
        return type.Kind is { } kind
            ? $"{text} for kind {ContractText.Quote(kind.Kind)} of {ContractText.Quote($"{kind.Group}/{kind.Version}/{kind.Plural}")}"
            : text;
    }

    private static string FormatType(CSharpType type, string kind) => ContractLine.FormatType(type.Name, type.Visibility, kind, type.IsObsolete);

    private static string FormatProperty(CSharpOptions type, CSharpParameter property) => ContractLine.FormatMember(
        type.Name, property.Name, (property.IsOptional ? string.Empty : "required ") + property.Type, property.IsObsolete);

    private static string FormatValue(CSharpEnum type, CSharpEnumMember member) =>
        $"{type.Name}.{member.Name} = {(member.Text is { } text ? ContractText.Quote(text) : Literal.Integer(member.Number))}";

    private static string FormatVariant(CSharpUnion type, CSharpUnionVariant variant) =>
        ContractLine.FormatMember(type.Name, "TryGet" + variant.Name, variant.Type);
}
