package vn.ptdv.logic.process;

import java.util.Set;
import vn.ptdv.model.process.MassOrganisation;
import vn.ptdv.model.process.SpecialGroup;

/** The person's traits and the place's circumstances on which the checklist depends. */
public record ChecklistContext(
        Set<SpecialGroup> groups, Set<MassOrganisation> introducedBy, Set<Circumstance> circumstances) {}
