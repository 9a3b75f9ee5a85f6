using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace RunAi.Generator.Diagnostics;

/// <summary>The descriptors of all diagnostics. A message says what happened, where (as a JSON pointer) and what to do.</summary>
internal static class DiagnosticDescriptors
{
    private const string Category = "RunAi.Generated";

    public static readonly DiagnosticDescriptor InternalError = Create(
        DiagnosticIds.InternalError, DiagnosticSeverity.Error, "Internal error of the generator",
        "An internal error occurred, and no client is generated from this spec. Report the error together with the spec. {0}: {1}");

    public static readonly DiagnosticDescriptor InvalidMetadata = Create(
        DiagnosticIds.InvalidMetadata, DiagnosticSeverity.Error, "Invalid RunAiSpec metadata",
        "The metadata {0}=\"{1}\" of RunAiSpec '{2}' is not valid. Expected {3}.");

    public static readonly DiagnosticDescriptor SpecNotFound = Create(
        DiagnosticIds.SpecNotFound, DiagnosticSeverity.Error, "Spec or overlay cannot be read",
        "The file '{0}' cannot be read as text. Check the Include or Overlay path of the RunAiSpec item.");

    public static readonly DiagnosticDescriptor SyntaxError = Create(
        DiagnosticIds.SyntaxError, DiagnosticSeverity.Error, "Invalid JSON or YAML",
        "The file is not valid {0}: {1}");

    public static readonly DiagnosticDescriptor DuplicateKey = Create(
        DiagnosticIds.DuplicateKey, DiagnosticSeverity.Error, "Duplicate key",
        "Duplicate key \"{0}\" in the object at {1}, first used on line {2}. Remove or rename one of them.");

    public static readonly DiagnosticDescriptor BudgetExceeded = Create(
        DiagnosticIds.BudgetExceeded, DiagnosticSeverity.Error, "Spec exceeds a limit of the generator",
        "The spec exceeds the limit of {0} {1}. The limits protect the compiler from running out of memory or time.");

    public static readonly DiagnosticDescriptor NotAnOpenApiDocument = Create(
        DiagnosticIds.NotAnOpenApiDocument, DiagnosticSeverity.Error, "Not an OpenAPI document",
        "The file is not an OpenAPI document: {0}");

    public static readonly DiagnosticDescriptor UnsupportedVersion = Create(
        DiagnosticIds.UnsupportedVersion, DiagnosticSeverity.Error, "Unsupported OpenAPI version",
        "OpenAPI version '{0}' is not supported. Supported versions are {1}.");

    public static readonly DiagnosticDescriptor UnresolvedReference = Create(
        DiagnosticIds.UnresolvedReference, DiagnosticSeverity.Warning, "Unresolved reference",
        "The reference \"{0}\" at {1} cannot be resolved. Add the missing component or fix the reference.");

    public static readonly DiagnosticDescriptor ExternalReference = Create(
        DiagnosticIds.ExternalReference, DiagnosticSeverity.Warning, "External reference",
        "The reference \"{0}\" at {1} is external. {2}");

    public static readonly DiagnosticDescriptor CyclicReference = Create(
        DiagnosticIds.CyclicReference, DiagnosticSeverity.Warning, "Circular reference",
        "The reference \"{0}\" at {1} is part of a cycle that contains no schema. Replace one of its references with the intended schema.");

    public static readonly DiagnosticDescriptor WrongNodeType = Create(
        DiagnosticIds.WrongNodeType, DiagnosticSeverity.Warning, "Unexpected value",
        "{0} must be {1} but is {2}");

    public static readonly DiagnosticDescriptor OperationSkipped = Create(
        DiagnosticIds.OperationSkipped, DiagnosticSeverity.Warning, "Operation is not generated",
        "The operation {0} is not generated: {1}");

    public static readonly DiagnosticDescriptor UnsupportedConstruct = Create(
        DiagnosticIds.UnsupportedConstruct, DiagnosticSeverity.Warning, "Unsupported construct",
        "{0} at {1} is not supported: {2}");

    public static readonly DiagnosticDescriptor FilterMatchesNothing = Create(
        DiagnosticIds.FilterMatchesNothing, DiagnosticSeverity.Warning, "Filter matches no operation",
        "The filter {0}=\"{1}\" matches no operation in the spec{2}");

    public static readonly DiagnosticDescriptor OverlayInvalid = Create(
        DiagnosticIds.OverlayInvalid, DiagnosticSeverity.Error, "Invalid overlay",
        "The overlay cannot be applied: {0}");

    public static readonly DiagnosticDescriptor OverlayMatchesNothing = Create(
        DiagnosticIds.OverlayMatchesNothing, DiagnosticSeverity.Warning, "Overlay target matches nothing",
        "The overlay target \"{0}\" matches nothing in the spec");

    public static readonly DiagnosticDescriptor DuplicateOperationId = Create(
        DiagnosticIds.DuplicateOperationId, DiagnosticSeverity.Info, "Conflicting operation names",
        "The operation {0} is named {1} because another operation in its group is also named {2}");

    public static readonly DiagnosticDescriptor ConflictingAllOf = Create(
        DiagnosticIds.ConflictingAllOf, DiagnosticSeverity.Info, "Conflicting allOf schemas",
        "The allOf schemas at {0} conflict in {1}. The first one is used.");

    public static readonly DiagnosticDescriptor DuplicateNamespace = Create(
        DiagnosticIds.DuplicateNamespace, DiagnosticSeverity.Error, "Duplicate namespace",
        "The namespace {1} of the spec '{0}' is already used by '{2}'. Set a different Namespace for one of them.");

    public static readonly DiagnosticDescriptor ForbiddenRequired = Create(
        DiagnosticIds.ForbiddenRequired, DiagnosticSeverity.Info, "Required property is not allowed",
        "The schema at {0} requires the property \"{1}\" but neither declares nor allows it. The property is omitted.");

    public static readonly DiagnosticDescriptor UnknownMetadata = Create(
        DiagnosticIds.UnknownMetadata, DiagnosticSeverity.Warning, "Unknown RunAiSpec metadata",
        "The metadata {0} of a RunAiSpec item is unknown{1}");

    public static readonly DiagnosticDescriptor BetterName = Create(
        DiagnosticIds.BetterName, DiagnosticSeverity.Info, "Better name available",
        "The {0} at {1} is named {2}. To name it {3}, declare x-runai-name in an overlay.");

    public static readonly DiagnosticDescriptor InvalidMediaType = Create(
        DiagnosticIds.InvalidMediaType, DiagnosticSeverity.Warning, "Invalid media type",
        "\"{0}\" at {1} is not a valid media type. {2}");

    public static readonly DiagnosticDescriptor InvalidCustomResourceDefinition = Create(
        DiagnosticIds.InvalidCustomResourceDefinition, DiagnosticSeverity.Error, "Invalid CustomResourceDefinition",
        "The CustomResourceDefinition '{0}' cannot be used: {1}");

    public static readonly DiagnosticDescriptor SchemaNotStructural = Create(
        DiagnosticIds.SchemaNotStructural, DiagnosticSeverity.Warning, "Schema is not structural",
        "The schema of {0} is not structural: {1}");

    public static readonly DiagnosticDescriptor KubernetesPackageMissing = Create(
        DiagnosticIds.KubernetesPackageMissing, DiagnosticSeverity.Error, "Package for Kubernetes is missing",
        "The spec '{0}' describes a Kubernetes API, whose client needs the package RunAi.Generated.Kubernetes. Add it to the project.");

    public static readonly DiagnosticDescriptor InvalidFilter = Create(
        DiagnosticIds.InvalidFilter, DiagnosticSeverity.Warning, "Invalid x-runai-filter",
        "The extension at {0} cannot be used: {1}. Conditions of the parameter are strings.");

    public static readonly DiagnosticDescriptor InvalidExtension = Create(
        DiagnosticIds.InvalidExtension, DiagnosticSeverity.Warning, "Invalid x-runai extension",
        "{0} of {1} is ignored: {2}. Correct it in the overlay.");

    public static readonly DiagnosticDescriptor UnclassifiedPhase = Create(
        DiagnosticIds.UnclassifiedPhase, DiagnosticSeverity.Info, "Phase without a meaning",
        "The phase \"{0}\" is not in x-runai-wait of {1}. A wait does not end with it.");

    public static readonly DiagnosticDescriptor UnusablePart = Create(
        DiagnosticIds.UnusablePart, DiagnosticSeverity.Warning, "Referenced file cannot be used",
        "The reference \"{0}\" at {1} cannot be resolved, because the file '{2}' cannot be used: {3}");

    public static readonly DiagnosticDescriptor DuplicateIdentifier = Create(
        DiagnosticIds.DuplicateIdentifier, DiagnosticSeverity.Warning, "Duplicate $id",
        "The reference \"{0}\" at {1} refers to the $id \"{2}\", which is declared more than once: {3}. Each $id must be unique.");

    public static readonly DiagnosticDescriptor UnsupportedSecurityScheme = Create(
        DiagnosticIds.UnsupportedSecurityScheme, DiagnosticSeverity.Info, "Security scheme needs code of the application",
        "The security scheme \"{0}\" at {1} {2}");

    public static readonly DiagnosticDescriptor InvalidSecurityRequirement = Create(
        DiagnosticIds.InvalidSecurityRequirement, DiagnosticSeverity.Warning, "Invalid security requirement",
        "The security requirement at {0} is ignored: {1}. Correct it in an overlay.");

    public static readonly DiagnosticDescriptor UnusedSecuritySchemes = Create(
        DiagnosticIds.UnusedSecuritySchemes, DiagnosticSeverity.Info, "Security schemes are not required",
        "The spec declares the security scheme \"{0}\", but no operation requires one, so no credential is sent. Add \"security\" in an overlay.");

    public static readonly DiagnosticDescriptor ContractDiffers = Create(
        DiagnosticIds.ContractDiffers, DiagnosticSeverity.Warning, "Contract has changed",
        "The contract file '{0}' {1}{2}{3}. Run 'dotnet build -t:RunAiUpdateContracts' to write it, and review the changes.");

    public static readonly DiagnosticDescriptor InvalidContract = Create(
        DiagnosticIds.InvalidContract, DiagnosticSeverity.Error, "Contract file cannot be read",
        "The contract file '{0}' cannot be compared with the client: {1}. Run 'dotnet build -t:RunAiUpdateContracts' to write it again.");

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = CreateIndex(
        InternalError, InvalidMetadata, SpecNotFound, SyntaxError, DuplicateKey, BudgetExceeded, NotAnOpenApiDocument, UnsupportedVersion,
        UnresolvedReference, ExternalReference, CyclicReference, WrongNodeType, OperationSkipped, UnsupportedConstruct, FilterMatchesNothing,
        OverlayInvalid, OverlayMatchesNothing, DuplicateOperationId, ConflictingAllOf, DuplicateNamespace, ForbiddenRequired,
        UnknownMetadata, BetterName, InvalidMediaType, InvalidCustomResourceDefinition, SchemaNotStructural,
        KubernetesPackageMissing, InvalidFilter, InvalidExtension, UnclassifiedPhase, UnusablePart, DuplicateIdentifier,
        UnsupportedSecurityScheme, InvalidSecurityRequirement, UnusedSecuritySchemes, ContractDiffers, InvalidContract);

    /// <summary>Gets the descriptor with the specified ID.</summary>
    /// <exception cref="KeyNotFoundException">No descriptor has the ID.</exception>
    public static DiagnosticDescriptor Get(string id) => ById[id];

    /// <summary>Gets a variant of the descriptor with the specified ID.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="isEnabled">Whether a configuration file enables the diagnostic.</param>
    /// <param name="docs">The URL of the folder with the pages of the diagnostics; empty for a relative one.</param>
    /// <exception cref="KeyNotFoundException">No descriptor has the ID.</exception>
    public static DiagnosticDescriptor Get(string id, bool isEnabled, string docs)
    {
        var descriptor = Get(id);
        return (descriptor.IsEnabledByDefault || !isEnabled) && docs.Length == 0
            ? descriptor
            : new(descriptor.Id, descriptor.Title, descriptor.MessageFormat, descriptor.Category, descriptor.DefaultSeverity,
                descriptor.IsEnabledByDefault || isEnabled, descriptor.Description, docs.Length == 0 ? descriptor.HelpLinkUri : $"{docs}{id}.md");
    }

    // Info diagnostics are disabled by default: for an enabled one, Roslyn looks for suppressions in all assembly attributes at every keystroke.
    // The pages are not published on the web. The targets specify where they are on the machine; without them, the link is relative to generator/.
    private static DiagnosticDescriptor Create(string id, DiagnosticSeverity severity, string title, string message) =>
        new(id, title, message, Category, severity, isEnabledByDefault: severity != DiagnosticSeverity.Info, helpLinkUri: $"docs/{id}.md");

    private static Dictionary<string, DiagnosticDescriptor> CreateIndex(params DiagnosticDescriptor[] descriptors)
    {
        var byId = new Dictionary<string, DiagnosticDescriptor>(StringComparer.Ordinal);
        foreach (var descriptor in descriptors)
        {
            byId.Add(descriptor.Id, descriptor);
        }

        return byId;
    }
}
