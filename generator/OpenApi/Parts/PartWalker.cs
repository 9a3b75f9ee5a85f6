using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Reading;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Parts;

/// <summary>
/// Visits the references of a document and of its parts. The first visit collects the parts; the second one creates the document, in which the
/// references to other files are references to components. The recursion is limited by the depth of a document.
/// </summary>
internal sealed class PartWalker(PartContext context, bool isFinal)
{
    private readonly List<string> _path = [];
    private readonly HashSet<(SpecSource File, string Pointer)> _open = [];
    private readonly SpecBudget _budget = new(context.Limits, context.Diagnostics);
    private PartTarget? _owner;

    /// <summary>Gets a value indicating whether the document exceeds a limit, which was reported.</summary>
    public bool IsExceeded { get; private set; }

    /// <summary>Visits the spec.</summary>
    public SpecNode VisitSpec(SpecNode root, DocumentShape shape)
    {
        Charge(root);
        return Visit(root, shape, new PartScope(context.Parts.Spec, BaseUri: null));
    }

    /// <summary>Visits a part that becomes a component.</summary>
    public SpecNode VisitTarget(PartTarget target)
    {
        _owner = target;
        _path.Clear();
        if (isFinal)
        {
            _path.AddRange(target.Home!.Split('/').Skip(1).Select(JsonPointer.Unescape));
        }

        Charge(target.Position.Node);
        return Visit(target.Position.Node, target.Shape, PartScope.Of(target.Position));
    }

    private SpecNode Visit(SpecNode node, DocumentShape shape, PartScope scope, bool isComponent = false)
    {
        if (IsExceeded || shape.IsData || !(node.IsObject || node.IsArray))
        {
            return node;
        }

        if (!_budget.AllowDepth(_path.Count + 1, node.Location))
        {
            IsExceeded = true;
            return node;
        }

        if (node.IsArray)
        {
            return VisitItems(node, shape, scope);
        }

        scope = shape.Section == ComponentKinds.Schemas ? context.Locator.Enter(scope, node) : scope;
        return shape.IsMapping ? VisitMapping(node, shape, scope)
            : node[ReferenceResolver.Keyword] is { IsString: true } reference && IsForeign(scope, reference.Text) && IsReference(node, shape)
                ? VisitReference(node, reference, shape, scope, isComponent)
                : VisitFields(node, shape, scope, reference: null);
    }

    /// <summary>Returns a value indicating whether a reference can refer to another file, or is relative to another file than the spec.</summary>
    private bool IsForeign(PartScope scope, string text) => text.Length > 0 && (text[0] != '#' || !ReferenceEquals(scope.File, context.Parts.Spec));

    /// <summary>Returns a value indicating whether <c>$ref</c> is a reference: objects without components can only be replaced as a whole.</summary>
    private static bool IsReference(SpecNode node, DocumentShape shape) => shape.Section is not null || node.Properties.Count == 1;

    private SpecNode VisitReference(SpecNode node, SpecNode reference, DocumentShape shape, PartScope scope, bool isComponent)
    {
        var location = context.Locator.Locate(scope.File, scope.BaseUri, reference.Text);
        if (location.Failure is { } failure)
        {
            return VisitFields(node, shape, scope, Fail(reference, scope, failure));
        }

        if (GetReferenceInSpec(location) is { } text)
        {
            return VisitFields(node, shape, scope, SpecNode.String(reference.Location, text));
        }

        var position = location.Position!;
        if (!shape.Accepts(position.Node))
        {
            return VisitFields(node, shape, scope, Fail(reference, scope, context.CreateWrongKind(reference.Text, position)));
        }

        if (shape.Section is null)
        {
            return Include(node, reference, position, shape, scope);
        }

        var target = AddTarget(position, shape, reference);
        if (!isComponent || _owner is not null || node.Properties.Count > 1)
        {
            return VisitFields(node, shape, scope, CreateReference(target, reference));
        }

        if (!isFinal)
        {
            target.AddPlace(GetPointer());
            return node;
        }

        if (target.Home != GetPointer())
        {
            return VisitFields(node, shape, scope, CreateReference(target, reference));
        }

        Charge(position.Node);
        return Visit(position.Node, shape, PartScope.Of(position));
    }

    private PartTarget AddTarget(PartPosition position, DocumentShape shape, SpecNode reference)
    {
        var target = context.Targets.Get(position, shape);
        target.AddReference(position);
        if (isFinal && context.Locator.FindDuplicate(position, reference.Text) is { } duplicate)
        {
            context.Diagnostics.Report(duplicate.CreateDiagnostic(reference.Location, GetPointer()));
        }

        return target;
    }

    private SpecNode Include(SpecNode node, SpecNode reference, PartPosition position, DocumentShape shape, PartScope scope)
    {
        if (!_open.Add((position.File, position.Pointer)))
        {
            return VisitFields(node, shape, scope, Fail(reference, scope, new ReferenceFailure(DiagnosticIds.CyclicReference, reference.Text)));
        }

        if (!isFinal)
        {
            context.Targets.AddInclusion(position, new PartInclusion(position.Node, shape, _owner, GetPointer().Substring(1)));
        }

        Charge(position.Node);
        var included = Visit(position.Node, shape, PartScope.Of(position));
        _open.Remove((position.File, position.Pointer));
        return included;
    }

    private SpecNode VisitItems(SpecNode node, DocumentShape shape, PartScope scope)
    {
        if (shape.Items is not { } items)
        {
            return node;
        }

        var visited = new SpecNode[node.Items.Count];
        for (var i = 0; i < visited.Length; i++)
        {
            _path.Add(i.ToString(CultureInfo.InvariantCulture));
            visited[i] = Visit(node.Items[i], items, scope);
            _path.RemoveAt(_path.Count - 1);
        }

        return visited.SequenceEqual(node.Items) ? node : SpecNode.Array(node.Location, visited);
    }

    private SpecNode VisitFields(SpecNode node, DocumentShape shape, PartScope scope, SpecNode? reference)
    {
        var isChanged = false;
        var properties = new SpecProperty[node.Properties.Count];
        for (var i = 0; i < properties.Length; i++)
        {
            var property = node.Properties[i];
            var value = reference is not null && property.Name == ReferenceResolver.Keyword ? reference : VisitField(property, shape, scope);
            var isSame = ReferenceEquals(value, property.Value);
            isChanged |= !isSame;
            properties[i] = isSame ? property : new SpecProperty(property.Name, property.NameLocation, value);
        }

        return isChanged ? SpecNode.Object(node.Location, properties) : node;
    }

    private SpecNode VisitField(SpecProperty property, DocumentShape shape, PartScope scope)
    {
        var field = shape.GetField(property.Name);
        if (field.IsData)
        {
            return property.Value;
        }

        _path.Add(property.Name);
        if (shape.HasComponents && _owner is null)
        {
            context.Targets.AddComponent(GetPointer());
        }

        var value = Visit(property.Value, field, scope, shape.HasComponents);
        _path.RemoveAt(_path.Count - 1);
        return value;
    }

    /// <summary>Visits the values of a discriminator's mapping, which are names of schemas or references (3.0.3, Discriminator Object).</summary>
    private SpecNode VisitMapping(SpecNode node, DocumentShape shape, PartScope scope)
    {
        var properties = node.Properties.Select(property => property.Value is { IsString: true } value && IsMappedReference(value.Text, scope)
            ? new SpecProperty(property.Name, property.NameLocation, VisitMappedReference(value, shape.Entries!, scope))
            : property);
        return SpecNode.Object(node.Location, [.. properties]);
    }

    private bool IsMappedReference(string text, PartScope scope) =>
        text.IndexOfAny(['#', '/', '.', ':']) >= 0 && IsForeign(scope, text) && !context.IsSchemaName(text);

    private SpecNode VisitMappedReference(SpecNode reference, DocumentShape schema, PartScope scope)
    {
        var location = context.Locator.Locate(scope.File, scope.BaseUri, reference.Text);
        if (location.Failure is { } failure)
        {
            return Fail(reference, scope, failure);
        }

        if (GetReferenceInSpec(location) is { } text)
        {
            return SpecNode.String(reference.Location, text);
        }

        return schema.Accepts(location.Position!.Node)
            ? CreateReference(AddTarget(location.Position, schema, reference), reference)
            : Fail(reference, scope, context.CreateWrongKind(reference.Text, location.Position));
    }

    /// <summary>Returns the reference to a part of the spec itself; null for any other target.</summary>
    private string? GetReferenceInSpec(PartLocation location) =>
        location.Position is { } position && ReferenceEquals(position.File, context.Parts.Spec) ? Encode(position.Pointer) : location.Reference;

    private SpecNode CreateReference(PartTarget target, SpecNode reference) =>
        isFinal ? SpecNode.String(reference.Location, Encode(target.Home!)) : reference;

    // The readers of references decode percent signs.
    private static string Encode(string pointer) => pointer.Replace("%", "%25");

    private SpecNode Fail(SpecNode reference, PartScope scope, ReferenceFailure failure) => isFinal ? context.Fail(reference, scope.File, failure) : reference;

    private void Charge(SpecNode node) => IsExceeded |= !IsExceeded && !_budget.AllowNodes(SpecNodeSize.Measure(node).Nodes, node.Location);

    private string GetPointer() => _path.Aggregate(JsonPointer.Root, JsonPointer.Append);
}
