using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Common;
using RunAi.Generator.CSharp.Model;
using RunAi.Generator.CSharp.Naming;

namespace RunAi.Generator.CSharp;

/// <summary>Creates the extension methods of a client that call the operation for the kind of a resource.</summary>
internal sealed class DispatchMethods(MemberNames members)
{
    /// <summary>Creates the methods.</summary>
    /// <param name="dispatches">The methods in the API.</param>
    /// <param name="methods">The methods of the operations.</param>
    /// <param name="properties">The properties of the client by the names of the groups.</param>
    /// <param name="scope">The names of the client's extension methods.</param>
    public IEnumerable<CSharpDispatch> Create(
        IEnumerable<ApiDispatch> dispatches,
        IReadOnlyDictionary<ApiOperationModel, CSharpOperation> methods,
        IReadOnlyDictionary<string, string> properties,
        NameScope scope)
    {
        foreach (var dispatch in dispatches)
        {
            var resolver = methods[dispatch.Resolver];
            var locals = MemberNames.CreateLocals(resolver);
            var resource = locals.Take("resource");
            yield return new CSharpDispatch(
                scope.Take(Identifiers.ToPascalCase(dispatch.NameHint, "Call")),
                properties[dispatch.Resolver.Group],
                resolver,
                resource,
                locals.Take("kind"),
                locals.Take("call"),
                members.GetText(resource, dispatch.Kind),
                dispatch.Operations
                    .Select(target => new CSharpDispatchCase(target.Key, properties[target.Value.Group], methods[target.Value].MethodName))
                    .ToEquatableArray());
        }
    }
}
