using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.CSharp.Model;

namespace RunAi.Generator.Emit;

/// <summary>Writes the extension methods of a group.</summary>
internal static class ExtensionEmitter
{
    public static void Emit(SourceWriter writer, CSharpGroup type)
    {
        if (type.Waits.Count + type.NamedResources.Count + type.Metrics.Count + type.FormerMethods.Count == 0
            && type.Operations.All(static operation => operation.Overloads.Count == 0))
        {
            return;
        }

        writer.Line();
        writer.Open($"{type.Visibility} static partial class {type.ExtensionsName}");
        OverloadEmitter.Emit(writer, type);
        foreach (var wait in type.Waits)
        {
            WaitEmitter.Emit(writer, type, wait);
        }

        foreach (var resource in type.NamedResources)
        {
            NamedResourceEmitter.Emit(writer, type, resource);
        }

        foreach (var metrics in type.Metrics)
        {
            MetricsEmitter.Emit(writer, type, metrics);
        }

        foreach (var method in type.FormerMethods)
        {
            FormerMethodEmitter.Emit(writer, type, method);
        }

        writer.Close();
    }

    /// <summary>Returns all methods.</summary>
    public static IEnumerable<MethodSignature> GetSignatures(CSharpGroup type) =>
    [
        .. type.Operations.SelectMany(operation => operation.Overloads.Select(overload => OverloadEmitter.GetSignature(type, operation, overload))),
        .. type.Waits.SelectMany(wait => WaitEmitter.GetSignatures(type, wait)),
        .. type.NamedResources.SelectMany(resource => NamedResourceEmitter.GetSignatures(type, resource)),
        .. type.NamedResources.SelectMany(static resource => resource.Ensures).Select(ensure => EnsureEmitter.GetSignature(type.InterfaceName, ensure)),
        .. type.Metrics.SelectMany(metrics => MetricsEmitter.GetSignatures(type, metrics)),
        .. type.FormerMethods.SelectMany(method => FormerMethodEmitter.GetSignatures(type, method)),
    ];
}
