package vn.ptdv.ui.follow;

import java.util.function.LongConsumer;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.person.PersonServices;

/** What these lists share: the services, the tools, and the ways out of them. */
public record Desk(PersonServices services, Toolkit kit, LongConsumer openPerson, Runnable back) {}
